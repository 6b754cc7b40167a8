/**
 * Cypress starts from a snapshot of its own app, which is left out here, and forbids Node's
 * inspector, which Playwright attaches to.
 * @param {string} program
 */
export async function setDevelopmentFuses(program) {
  // Imported here because set-up itself runs before node_modules is there.
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

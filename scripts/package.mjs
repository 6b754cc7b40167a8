/** `npm run package`: the app as people install it, unpacked in dist/, made without any download. */
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildApp } from './build.mjs'
import { electronRuntime, projectFolder } from './electron-path.mjs'
import { packagedAppPath } from './package-path.mjs'
import { exitWith, say, SetupError } from './setup/say.mjs'
import { setup } from './setup.mjs'

/** What the shipped program must refuse or insist on. */
const PRODUCTION_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

await exitWith(async () => {
  await setup()
  buildApp()
  await packageApp()
  await checkFuses(packagedAppPath())
  say(`The packaged app: ${packagedAppPath()}`)
  return 0
})

/** The runtime that is here is given to electron-builder, which would download one otherwise. */
async function packageApp() {
  // Imported here because node_modules may be missing before set-up.
  const { build } = await import('electron-builder')
  const { dist, version } = electronRuntime()
  const config = { electronDist: dist, electronVersion: version }
  await build({ projectDir: projectFolder, dir: true, publish: 'never', config })
  // electron-builder leaves it in when the runtime is given; ours loads app.asar and nothing else.
  rmSync(join(resourcesFolder(), 'default_app.asar'), { force: true })
}

function resourcesFolder() {
  const folder = dirname(packagedAppPath())
  return process.platform === 'darwin' ? join(folder, '..', 'Resources') : join(folder, 'resources')
}

/** @param {string} program */
async function checkFuses(program) {
  // Imported here because node_modules may be missing before set-up.
  const { FuseV1Options, getCurrentFuseWire } = await import('@electron/fuses')
  const wire = await getCurrentFuseWire(program)
  const wrong = Object.entries(PRODUCTION_FUSES).filter(([name, wanted]) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof PRODUCTION_FUSES} */ (name)]]
    return state !== (wanted ? '1' : '0').charCodeAt(0)
  })
  if (wrong.length === 0) return
  throw new SetupError(
    `The packaged app has the wrong fuses: ${wrong.map(([name]) => name).join(', ')}.`,
  )
}

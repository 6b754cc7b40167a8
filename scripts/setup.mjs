/**
 * Puts in place what CoTerr needs on this computer, and nothing when it is there already.
 * `npm start`, `npm test` and the other commands run it first; it can be run by itself too.
 */
import { fileURLToPath } from 'node:url'
import { projectFolder } from './electron-path.mjs'
import { installElectron } from './setup/electron-runtime.mjs'
import { checkNodeVersion } from './setup/node-version.mjs'
import { installPackages } from './setup/node-modules.mjs'
import { exitWith } from './setup/say.mjs'
import { installSystemLibraries } from './setup/system-libraries.mjs'

/** What a program without a window needs. Throws as `setup` does. */
export function setupNode() {
  checkNodeVersion(projectFolder)
  installPackages(projectFolder)
}

/** Throws a SetupError, whose message says what to do, when something cannot be put in place. */
export async function setup() {
  setupNode()
  await installElectron(projectFolder)
  installSystemLibraries(projectFolder)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    await setup()
    return 0
  })
}

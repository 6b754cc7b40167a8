import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installedRuntime } from './setup/installed-runtime.mjs'
import { exitWith, SetupError } from './setup/say.mjs'

/** The folder of the project, whatever folder the command was given in. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Electron that set-up installed. Throws a sentence when there is none. */
export function electronRuntime() {
  const runtime = installedRuntime(projectFolder)
  if (runtime !== undefined) return runtime
  throw new SetupError('Electron is not installed. Run "node scripts/setup.mjs" first.')
}

/** The path of the Electron program to start, with the folder of an app as first argument. */
export function electronPath() {
  return electronRuntime().program
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(() => {
    process.stdout.write(`${electronPath()}\n`)
    return 0
  })
}

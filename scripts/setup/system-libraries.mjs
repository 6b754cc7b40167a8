import { askDebian, isOnPath } from './ask-debian.mjs'
import { installedRuntime } from './installed-runtime.mjs'
import { readCommand } from './run-command.mjs'
import { say, SetupError } from './say.mjs'

/**
 * The shared libraries that Electron is linked to and, where there is no screen, the programs of a
 * virtual one. Root installs them (a container, a CI machine); others are told the command.
 * @param {string} root
 */
export function installSystemLibraries(root) {
  if (process.platform !== 'linux') return
  const libraries = missingLibraries(root)
  const programs = missingScreenPrograms()
  if (libraries.length + programs.length === 0) return
  if (!isOnPath('apt-get')) return explain([...libraries, ...programs], libraries.length > 0)

  const asked = askDebian([...libraries, ...programs], 'the libraries that Electron needs')
  if (asked.succeeded && missingLibraries(root).length === 0) return
  const { advice } = asked
  if (libraries.length > 0) throw new SetupError(`Electron misses system libraries. ${advice}`)
  say(`Without a screen, tests and the demo need a virtual one (xvfb). ${advice}`)
}

/**
 * @param {readonly string[]} missing
 * @param {boolean} isFatal
 */
function explain(missing, isFatal) {
  const sentence = `Install what is missing with your system's package manager: ${missing.join(', ')}.`
  if (isFatal) throw new SetupError(`Electron misses system libraries. ${sentence}`)
  say(`Without a screen, tests and the demo need a virtual one. ${sentence}`)
}

/**
 * @param {string} root
 * @returns {readonly string[]} Names such as libgtk-3.so.0.
 */
function missingLibraries(root) {
  const runtime = installedRuntime(root)
  const linked = runtime && readCommand('ldd', [runtime.program])
  return [...(linked ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '')
}

/** Tests and the demo draw on a virtual X screen unless there is a real one. */
function missingScreenPrograms() {
  if (process.env['DISPLAY']) return []
  return ['Xvfb', 'xvfb-run', 'xauth'].filter((program) => !isOnPath(program))
}

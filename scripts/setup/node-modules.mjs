import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNpm } from './run-command.mjs'
import { say, SetupError } from './say.mjs'

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockEntry
 */

/**
 * npm leaves in node_modules a lock file of what it installed. Comparing it with the project's is
 * a matter of milliseconds, where asking npm takes seconds, and it stays right after `npm install`.
 * @param {string} root
 */
export function packagesAreCurrent(root) {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'))
  const wanted = readLock(join(root, 'package-lock.json'))
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link === true) return true
    const found = installed[path]
    // An optional package of another platform is in the lock file and never on the disk.
    if (found === undefined) return entry.optional === true || entry.devOptional === true
    return found.version === entry.version
  })
}

/** @param {string} root */
export function installPackages(root) {
  if (packagesAreCurrent(root)) return
  say('Installing the packages of package-lock.json with npm ci...')
  if (!runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], root)) {
    throw new SetupError(
      'npm could not install the packages (its own message is above). ' +
        'Connect this computer to a network that reaches the npm registry, then run this again.',
    )
  }
}

/**
 * @param {string} path
 * @returns {Readonly<Record<string, LockEntry>>} Empty when the file is missing or broken.
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCommand } from './run-command.mjs'
import { SetupError } from './say.mjs'

/**
 * Chromium's sandbox needs either user namespaces, which Ubuntu 24.04 and some others forbid to
 * programs they do not know, or its helper program owned by root. Without both, Electron ends with
 * a message for specialists; CoTerr opens files from others, so it is not started without sandbox.
 * @param {string} dist The folder of the runtime.
 */
export function checkSandbox(dist) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  const helper = join(dist, 'chrome-sandbox')
  if (!existsSync(helper) || isSetuidRoot(helper) || userNamespacesWork()) return
  throw new SetupError(
    "This system forbids the namespaces that Electron's sandbox is made of. Allow its helper " +
      `once, as an administrator, then try again: chown root:root '${helper}' && ` +
      `chmod 4755 '${helper}'`,
  )
}

/** @param {string} path */
function isSetuidRoot(path) {
  const { uid, mode } = statSync(path)
  return uid === 0 && (mode & 0o4000) !== 0
}

function userNamespacesWork() {
  const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns'
  if (existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1') return false
  return readCommand('unshare', ['--user', '--map-root-user', 'true']) !== undefined
}

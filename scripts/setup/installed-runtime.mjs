import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pinnedRuntime } from './pinned-runtime.mjs'

/**
 * An Electron on this computer: the program, the folder it stands in as electron-builder wants it,
 * and its version.
 * @typedef {{ readonly program: string, readonly dist: string, readonly version: string }} Runtime
 */

/**
 * In order: the folder that the person names (a release unpacked by hand), what Electron's own
 * download left in node_modules, what an earlier set-up left in the cache folder.
 * @param {string} root
 * @returns {Runtime | undefined}
 */
export function installedRuntime(root) {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (named) return runtimeIn(named)
  const official = runtimeIn(join(root, 'node_modules', 'electron', 'dist'))
  if (official !== undefined && official.version === declaredVersion(root)) return official
  return runtimeIn(cachedRuntimeFolder())
}

/** Outside the checkout: shared by clones, and kept when node_modules is emptied. */
export function cacheFolder() {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'coterr')
}

export function cachedRuntimeFolder() {
  return join(cacheFolder(), `electron-${pinnedRuntime.electron}-${pinnedRuntime.platform}`)
}

/**
 * @param {string} dist
 * @returns {Runtime | undefined}
 */
function runtimeIn(dist) {
  const program = join(dist, programName())
  if (!existsSync(program)) return undefined
  return { program, dist, version: readText(join(dist, 'version')).replace(/^v/, '') }
}

function programName() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

/** @param {string} root */
function declaredVersion(root) {
  const text = readText(join(root, 'node_modules', 'electron', 'package.json'))
  return text === '' ? undefined : JSON.parse(text).version
}

/** @param {string} path */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : ''
}

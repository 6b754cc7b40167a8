import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../electron-path.mjs'
import { npmCommand, readCommand, runBeside, runCommand, runNpm } from '../setup/run-command.mjs'
import { installOfficeSuite } from '../setup/office-suite.mjs'
import { installTestServers } from '../setup/test-servers.mjs'
import { toolScript } from '../tool.mjs'
import { countReport } from './count-report.mjs'
import { runEndToEndTests } from './end-to-end.mjs'

/**
 * @typedef {object} Step
 * @property {string} name What to type after `npm test --` to run it alone.
 * @property {readonly string[]} [after] Steps that it cannot do without.
 * @property {() => Done | Promise<Done>} run
 * @property {boolean} [isBeside] It keeps one processor busy, and prints when it is done: another may run too.
 *
 * @typedef {import('./count-report.mjs').Count & { readonly printed?: string }} Done
 */

const REPORTS = join(projectFolder, 'test-results')

/** @type {readonly Step[]} */
export const steps = [
  // The longest first, so that the others fit beside it.
  check('lint'),
  check('typecheck'),
  check('format:check'),
  check('deps'),
  check('dead'),
  { name: 'unit', run: runUnitTests },
  script('build'),
  { ...script('package'), after: ['build'] },
  { name: 'e2e', after: ['build', 'package'], run: endToEnd },
  ...(process.env['CI'] ? [{ name: 'clean', run: checkWorkingTree }] : []),
]

/**
 * A script of package.json that reads the sources, as one check beside another.
 * @param {string} name
 * @returns {Step}
 */
function check(name) {
  const command = npmCommand(['run', '--silent', name])
  return {
    name,
    isBeside: true,
    run: async () => {
      const { succeeded, printed } = await runBeside(command, projectFolder)
      return { ...one(succeeded), printed }
    },
  }
}

/**
 * A script of package.json, as one check.
 * @param {string} name
 * @returns {Step}
 */
function script(name) {
  return { name, run: () => one(runNpm(['run', '--silent', name], projectFolder, 1)) }
}

function runUnitTests() {
  installTestServers()
  installOfficeSuite()
  const report = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const succeeded = run([process.execPath, toolScript('vitest'), 'run', ...reporters])
  return countReport(report, succeeded)
}

function endToEnd() {
  installTestServers()
  installOfficeSuite()
  return runEndToEndTests()
}

/** Whatever the tests and the build write must be ignored by git, or it ends up in a commit. */
function checkWorkingTree() {
  const changes = readCommand('git', ['status', '--porcelain'], { cwd: projectFolder })
  if (changes) process.stdout.write(`The run has changed the working tree:\n${changes}`)
  return one(changes === '')
}

/** @param {string} name */
function freshReport(name) {
  const path = join(REPORTS, name)
  rmSync(path, { force: true })
  return path
}

/** @param {readonly [string, ...string[]]} command */
function run([program, ...args]) {
  return runCommand(program, args, { cwd: projectFolder, output: 1 })
}

/** @param {boolean} succeeded */
function one(succeeded) {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

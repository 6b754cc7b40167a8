import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../electron-path.mjs'
import { onAnyScreen } from '../screen.mjs'
import { toolScript } from '../tool.mjs'
import { countReport } from './count-report.mjs'

const specs = join(projectFolder, 'tests', 'e2e')

/**
 * The end-to-end tests. The app mostly waits, so two runs share a computer without a screen, each on a virtual
 * screen of its own; on a real screen they would take the focus from each other, and there is one.
 * @returns {Promise<import('./count-report.mjs').Count>}
 */
export async function runEndToEndTests() {
  const files = readdirSync(specs)
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()
  const isOwnScreen = process.platform === 'linux' && !process.env['DISPLAY']
  const parts = isOwnScreen ? [everySecond(files, 0), everySecond(files, 1)] : [files]
  const counts = await Promise.all(parts.map((part, index) => runPart(part, String(index + 1))))
  return counts.reduce((sum, { passed, failed, skipped }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
    skipped: sum.skipped + skipped,
  }))
}

/**
 * Files of one subject stand together in the order of names, and take alike: dealt out like cards.
 * @param {readonly string[]} files
 * @param {0 | 1} first
 */
function everySecond(files, first) {
  return files.filter((_, index) => index % 2 === first)
}

/**
 * @param {readonly string[]} files
 * @param {string} part Names the folder of its report, as playwright.config.ts has it.
 */
async function runPart(files, part) {
  const report = join(projectFolder, 'test-results', `e2e-${part}.json`)
  rmSync(report, { force: true })
  const playwright = toolScript('@playwright/test', 'playwright')
  const paths = files.map((name) => `tests/e2e/${name}`)
  const succeeded = await runToEnd(
    onAnyScreen([process.execPath, playwright, 'test', ...paths]),
    part,
  )
  return countReport(report, succeeded)
}

/**
 * Prints line by line as it goes: the lines of two runs mix, each whole.
 * @param {readonly [string, ...string[]]} command
 * @param {string} part
 * @returns {Promise<boolean>}
 */
function runToEnd([program, ...args], part) {
  return new Promise((resolve) => {
    const env = { ...process.env, COTERR_E2E_PART: part }
    const child = spawn(program, args, { cwd: projectFolder, env, stdio: ['ignore', 'pipe', 2] })
    let rest = ''
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) process.stdout.write(`${line}\n`)
    })
    child.on('error', (cause) => {
      process.stdout.write(`${String(cause)}\n`)
      resolve(false)
    })
    child.on('close', (status) => {
      process.stdout.write(rest)
      resolve(status === 0)
    })
  })
}

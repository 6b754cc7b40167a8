import { existsSync, readFileSync } from 'node:fs'

/**
 * How many checks of a step passed, failed and did not run.
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Count
 */

/**
 * The tests in a report of vitest or Playwright. A runner that fails while no test of its report
 * does (a file that does not load, an error between tests), or that ran no test, is one failure:
 * a suite must not pass by not running.
 * @param {string} path Of the JSON report.
 * @param {boolean} succeeded Whether the runner ended with exit code 0.
 * @returns {Count}
 */
export function countReport(path, succeeded) {
  const { passed, failed, skipped } = readReport(path)
  if (failed > 0) return { passed, failed, skipped }
  return { passed, failed: succeeded && passed > 0 ? 0 : 1, skipped }
}

/**
 * @param {string} path
 * @returns {Count}
 */
function readReport(path) {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 }
  const report = JSON.parse(readFileSync(path, 'utf8'))
  if (report.stats !== undefined) {
    const { expected, unexpected, flaky, skipped } = report.stats
    return { passed: expected, failed: unexpected + flaky, skipped }
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

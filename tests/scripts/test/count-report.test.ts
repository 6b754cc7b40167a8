import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countReport } from '../../../scripts/test/count-report.mjs'

describe('the count of a test report', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'coterr-report-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const report = (content: unknown) => {
    const path = join(folder, 'report.json')
    writeFileSync(path, JSON.stringify(content))
    return path
  }
  const vitest = (numPassedTests: number, numFailedTests: number, numPendingTests = 0) =>
    report({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0 })

  it('is that of the tests', () => {
    expect(countReport(vitest(12, 3), false)).toEqual({ passed: 12, failed: 3, skipped: 0 })
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 }
    expect(countReport(report({ stats }), false)).toEqual({ passed: 4, failed: 1, skipped: 2 })
  })

  it('has a test that passed only at its second try among the failed', () => {
    const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }
    expect(countReport(report({ stats }), true).failed).toBe(1)
  })

  it('has a failure when the runner failed outside its tests', () => {
    expect(countReport(vitest(12, 0), false).failed).toBe(1)
  })

  it('has a failure when no test ran, or no report was written', () => {
    expect(countReport(vitest(0, 0, 5), true)).toEqual({ passed: 0, failed: 1, skipped: 5 })
    expect(countReport(join(folder, 'none.json'), true).failed).toBe(1)
  })
})

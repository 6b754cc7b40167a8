import fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { clockArbitrary, stepArbitrary } from '../shared/change/history'
import { checkHistory } from './check-history'

const histories = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 6, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 20, maxLength: 120, size: 'max' }),
})

/** Plays the histories of some seeds and checks every promise on the way. The number of faults. */
export function fuzzHistories(from: number, count: number): number {
  const start = performance.now()
  let failed = 0
  let steps = 0
  for (let seed = from; seed < from + count; seed++) {
    const [history] = fc.sample(histories, { seed, numRuns: 1 })
    if (history === undefined) throw new Error('fast-check gave no history')
    steps += history.steps.length
    const fault = checkHistory(history)
    if (fault === null) continue
    failed++
    process.stdout.write(`seed ${String(seed)}: ${fault}\n`)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `fuzz: ${String(count)} seeds, ${String(steps)} steps, ${String(failed)} failed, ${seconds} s\n`,
  )
  return failed
}

import { performance } from 'node:perf_hooks'
import { faultOfHistory } from './histories/check-played'
import { historyOf } from './histories/steps'

/** Plays the histories of some seeds and checks every promise on the way. The number of faults. */
export function fuzzHistories(from: number, count: number): number {
  const start = performance.now()
  let failed = 0
  let steps = 0
  for (let seed = from; seed < from + count; seed++) {
    const history = historyOf(seed)
    steps += history.steps.length
    const fault = faultOfHistory(history)
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

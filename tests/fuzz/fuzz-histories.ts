import { performance } from 'node:perf_hooks'
import { faultOfExchange } from './exchange/check-exchange'
import { exchangeOf } from './exchange/steps'
import { faultOfHistory } from './histories/check-played'
import { historyOf } from './histories/steps'

/** What one seed is played as: files alone, and again syncs and share profiles too. */
const plays = [
  {
    name: 'history',
    play: (seed: number) => {
      const history = historyOf(seed)
      return { steps: history.steps.length, fault: Promise.resolve(faultOfHistory(history)) }
    },
  },
  {
    name: 'exchange',
    play: (seed: number) => {
      const history = exchangeOf(seed)
      return { steps: history.steps.length, fault: faultOfExchange(history) }
    },
  },
] as const

/** Plays the histories of some seeds and checks every promise on the way. The number of faults. */
export async function fuzzHistories(from: number, count: number): Promise<number> {
  const start = performance.now()
  let failed = 0
  let steps = 0
  for (let seed = from; seed < from + count; seed++) {
    for (const { name, play } of plays) {
      const played = play(seed)
      steps += played.steps
      const fault = await played.fault
      if (fault === null) continue
      failed++
      process.stdout.write(`${name} of seed ${String(seed)}: ${fault}\n`)
    }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  process.stdout.write(
    `fuzz: ${String(count)} seeds, each with files alone and with syncs and share profiles, ` +
      `${String(steps)} steps, ${String(failed)} failed, ${seconds} s\n`,
  )
  return failed
}

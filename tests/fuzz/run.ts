import fc from 'fast-check'
import { performance } from 'node:perf_hooks'
import { clockArbitrary, stepArbitrary } from '../shared/change/history'
import { checkHistory } from './check-history'

const histories = fc.record({
  clocks: fc.array(clockArbitrary, { minLength: 2, maxLength: 6, size: 'max' }),
  steps: fc.array(stepArbitrary, { minLength: 20, maxLength: 120, size: 'max' }),
})

function seedsWanted(args: readonly string[]): number | null {
  const wanted = Number(args[args.indexOf('--seeds') + 1])
  return args.includes('--seeds') && Number.isInteger(wanted) && wanted > 0 ? wanted : null
}

const wanted = seedsWanted(process.argv.slice(2))
if (wanted === null) {
  process.stderr.write('Usage: npm run fuzz -- --seeds N\n')
  process.exitCode = 2
} else {
  const start = performance.now()
  let failed = 0
  let steps = 0
  for (let seed = 1; seed <= wanted; seed++) {
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
    `fuzz: ${String(wanted)} seeds, ${String(steps)} steps, ${String(failed)} failed, ${seconds} s\n`,
  )
  process.exitCode = failed === 0 ? 0 : 1
}

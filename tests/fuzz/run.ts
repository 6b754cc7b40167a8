import { fuzzFiles } from './fuzz-files'
import { fuzzHistories } from './fuzz-histories'

const usage = `Usage: npm run fuzz -- --seeds N [--from S]
       npm run fuzz -- --files N [--from S] [--store-every K]
`

const args = process.argv.slice(2)

/** The whole number after an option; null where it is not given, or is none. */
function numberAfter(option: string): number | null {
  const at = args.indexOf(option)
  const value = Number(args[at + 1])
  return at >= 0 && Number.isInteger(value) && value > 0 ? value : null
}

const from = numberAfter('--from') ?? 1
const seeds = numberAfter('--seeds')
const files = numberAfter('--files')
if (seeds === null && files === null) {
  process.stderr.write(usage)
  process.exitCode = 2
} else {
  const storeEvery = numberAfter('--store-every') ?? 1
  const failed =
    (seeds === null ? 0 : await fuzzHistories(from, seeds)) +
    (files === null ? 0 : await fuzzFiles({ from, count: files, storeEvery }))
  process.exitCode = failed === 0 ? 0 : 1
}

/**
 * `npm test [-- STEP...]`: sets up what is missing and runs every check, or only the named ones,
 * going on after a failure so that one run shows the whole picture. The last line is the sum.
 */
import { steps } from './test/steps.mjs'
import { exitWith, SetupError } from './setup/say.mjs'
import { setup } from './setup.mjs'

await exitWith(async () => {
  const chosen = chooseSteps(process.argv.slice(2))
  await setup()
  const total = { passed: 0, failed: 0, skipped: 0 }
  /** @type {string[]} */
  const lines = []
  const failedSteps = new Set()
  /** @param {import('./test/steps.mjs').Step} step */
  const take = async ({ name, after = [], run, isBeside = false }) => {
    const missing = after.find((needed) => failedSteps.has(needed))
    const heading = `\n--- ${name}${missing === undefined ? '' : `: not run, since ${missing} failed`}`
    if (!isBeside) print(heading)
    const begin = performance.now()
    const count = missing === undefined ? await run() : { passed: 0, failed: 1, skipped: 0 }
    const seconds = ((performance.now() - begin) / 1000).toFixed(1)
    if (isBeside) print(`${heading}\n${count.printed ?? ''}`.trimEnd())
    if (count.failed > 0) failedSteps.add(name)
    for (const kind of /** @type {const} */ (['passed', 'failed', 'skipped'])) {
      total[kind] += count[kind]
    }
    lines.push(`${name.padEnd(13)}${seconds.padStart(7)} s   ${describe(count)}`)
  }
  await twoAtATime(
    chosen.filter(({ isBeside }) => isBeside === true),
    take,
  )
  for (const step of chosen.filter(({ isBeside }) => isBeside !== true)) await take(step)
  print(`\n${lines.join('\n')}\n\n${describe(total)}`)
  return total.failed === 0 ? 0 : 1
})

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => Promise<void>} take
 */
async function twoAtATime(all, take) {
  const waiting = [...all]
  const takeNext = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await take(one)
  }
  await Promise.all([takeNext(), takeNext()])
}

/**
 * @param {readonly string[]} names
 */
function chooseSteps(names) {
  const known = steps.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new SetupError(`There is no step "${unknown}". The steps: ${known.join(', ')}.`)
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}

/** @param {import('./test/count-report.mjs').Count} count */
function describe({ passed, failed, skipped }) {
  const line = `${String(passed)} passed, ${String(failed)} failed`
  return skipped === 0 ? line : `${line}, ${String(skipped)} skipped`
}

/** @param {string} text */
function print(text) {
  process.stdout.write(`${text}\n`)
}

import { benchFolder } from '../../bench-folder'
import type { Call } from '../../call-page'
import { callerOf } from '../../call-page'
import type { BenchLine } from '../../line'
import { medianOf } from '../../line'
import { startElectron } from '../../start-electron'
import { displacement } from './displacement'
import type * as layoutPage from './page'
import type { Timed, Yardstick } from './page'
import type { Quality } from './quality'

/** What is asked at one size. Slow yardsticks have fewer runs, and a time after which they are cut. */
interface Size {
  readonly actors: number
  /** Seeded territories for ours, and how many of them for the yardsticks. */
  readonly seeds: number
  readonly yardstickSeeds: number
  readonly capMs: number
}

const sizes: readonly Size[] = [
  { actors: 300, seeds: 5, yardstickSeeds: 3, capMs: 5000 },
  { actors: 2000, seeds: 5, yardstickSeeds: 2, capMs: 12_000 },
  { actors: 10_000, seeds: 3, yardstickSeeds: 1, capMs: 40_000 },
  { actors: 50_000, seeds: 2, yardstickSeeds: 1, capMs: 30_000 },
]

type Page = Call<typeof layoutPage>
type Ours = Timed & { readonly warm: number }
type Found = Readonly<Record<string, Timed>>

const seconds = (ms: number): string => `${String(ms / 1000)} s`

/** What every yardstick takes on one network, and how good its picture is. */
async function measureYardsticks(call: Page, size: Size, seed: number): Promise<Found> {
  const { actors, capMs } = size
  const found: Record<string, Timed> = {}
  const note = (name: string, timed: Timed & { readonly isCut?: boolean }): void => {
    found[timed.isCut === true ? `${name}: not in ${seconds(capMs)}` : name] = timed
  }
  const all = { steps: 300, capMs, goal: null, stopsWhenGood: false }
  const whole = await call('stepped', 'd3', actors, seed, all)
  note('d3-force, 300 ticks', whole)
  // Where d3 came to no end, what it had by then is no goal for others.
  const goal = whole.isCut ? null : whole.quality
  const untilGood = { steps: 20_000, capMs, goal, stopsWhenGood: true }
  const race = async (name: string, yardstick: Yardstick, steps: number): Promise<void> => {
    const watched = await call('stepped', yardstick, actors, seed, { ...untilGood, steps })
    note(`${name}, once good`, watched)
    if (watched.near !== null) note(`${name}, within 2 % of good`, watched.near)
  }
  // By its last tick d3 is as good as itself.
  if (goal !== null) await race('d3-force', 'd3', all.steps)
  await race('ForceAtlas2', 'forceAtlas2', untilGood.steps)
  await race('ngraph', 'ngraph', untilGood.steps)
  // At 50,000 neither of these comes to an end worth waiting for.
  if (actors <= 10_000) {
    note('ForceAtlas2, in its worker', await call('inWorker', actors, seed, capMs))
    note(actors >= 2000 ? 'fcose, draft' : 'fcose', await call('byFcose', actors, seed))
  }
  return found
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

/** Medians by yardstick of one figure. */
function mediansOf(
  runs: readonly Found[],
  figure: (timed: Timed) => number,
  digits: number,
): Record<string, number> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))]
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.flatMap((run) => (run[name] === undefined ? [] : [figure(run[name])]))
      return [name, rounded(medianOf(values), digits)]
    }),
  )
}

function linesOf(size: Size, ours: readonly Timed[], others: readonly Found[]): BenchLine[] {
  const about = `layout of ${size.actors.toLocaleString('en')} actors`
  const line = (
    what: string,
    unit: BenchLine['unit'],
    figure: (timed: Timed) => number,
    digits: number,
  ): BenchLine => ({
    name: `${about}: ${what}`,
    unit,
    ours: rounded(medianOf(ours.map(figure)), digits),
    against: mediansOf(others, figure, digits),
    runs: others.length,
  })
  const share = (key: keyof Quality): BenchLine =>
    line(key, 'share', ({ quality }) => quality[key], 4)
  const time = line('cold, worker start included', 'ms', ({ ms }) => ms, 0)
  return [time, share('np'), share('purity'), share('crowd')]
}

/**
 * How long a first picture takes and how good it is, against the layouts that others use, in the same page
 * of the same Electron, on the same seeded networks (measurements.md, section 2). About six minutes.
 */
export async function layout(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const { app, close } = await startElectron(benchFolder)
  const page = await app.firstWindow()
  // ngraph makes its functions from text, which our page forbids.
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setBypassCSP', { enabled: true })
  await page.reload()
  await page.locator('h1').first().waitFor()
  const call = callerOf<typeof layoutPage>(page, 'layout')
  const lines: BenchLine[] = []
  for (const size of sizes) {
    const ours: Ours[] = []
    const others: Found[] = []
    for (let seed = 1; seed <= size.seeds; seed++) {
      ours.push(await call('ours', size.actors, seed))
      if (seed <= size.yardstickSeeds) others.push(await measureYardsticks(call, size, seed))
    }
    const warm = medianOf(ours.map(({ warm: again }) => again))
    const found = linesOf(size, ours, others)
    for (const { name, ours: value, against } of found) {
      tell(`${name}: ${String(value)}, ${JSON.stringify(against)}`)
    }
    tell(`  the same in a worker already warm: ${warm.toFixed(0)} ms`)
    lines.push(...found)
  }
  await close()
  return [...lines, ...displacement(tell)]
}

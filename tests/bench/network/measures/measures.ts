import { benchFolder } from '../../bench-folder'
import { callerOf } from '../../call-page'
import type { BenchLine } from '../../line'
import { medianOf } from '../../line'
import { startElectron } from '../../start-electron'
import type * as measuresPage from './page'

const sizes = [
  { actors: 300, runs: 5, theirRuns: 5 },
  { actors: 2000, runs: 5, theirRuns: 3 },
  { actors: 10_000, runs: 3, theirRuns: 1 },
] as const

const tolerance = 1e-9
const rounded = (value: number): number => Math.round(value * 100) / 100

/**
 * How long measures take in the app's worker, its start included, against graphology's in the same page of the
 * same Electron, on the same seeded networks; values are compared as they come. About three minutes.
 */
export async function measures(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const { app, close } = await startElectron(benchFolder)
  const call = callerOf<typeof measuresPage>(await app.firstWindow(), 'measures')
  const lines: BenchLine[] = []
  for (const { actors, runs, theirRuns } of sizes) {
    const ours: measuresPage.OurTimes[] = []
    const theirs: measuresPage.TheirTimes[] = []
    for (let seed = 1; seed <= runs; seed++) {
      ours.push(await call('ours', actors, seed))
      if (seed > theirRuns) continue
      const found = await call('graphologys', actors, seed)
      if (!(found.apart < tolerance)) throw new Error(`values are ${String(found.apart)} apart`)
      theirs.push(found)
    }
    const about = `measures of ${actors.toLocaleString('en')} actors`
    const line = (
      what: string,
      unit: BenchLine['unit'],
      mine: (times: measuresPage.OurTimes) => number,
      yardstick: string,
      other: (times: measuresPage.TheirTimes) => number,
    ): void => {
      const against = { [yardstick]: rounded(medianOf(theirs.map(other))) }
      const value = rounded(medianOf(ours.map(mine)))
      lines.push({ name: `${about}: ${what}`, unit, ours: value, against, runs: theirs.length })
      tell(`${about}: ${what}: ${String(value)}, ${JSON.stringify(against)}`)
    }
    const quick = String(ours[0]?.quick ?? 0)
    line(
      `the ${quick} quick ones, worker start included`,
      'ms',
      ({ quickMs }) => quickMs,
      'graphology: degree, density, closeness, eigenvector, Louvain',
      ({ quickMs }) => quickMs,
    )
    line(
      'exact betweenness after them',
      'ms',
      ({ exactMs, sampledMs, quickMs }) => exactMs - (sampledMs ?? quickMs),
      'graphology, unweighted',
      ({ betweennessMs }) => betweennessMs,
    )
    line(
      'exact betweenness after them, called as its page shows',
      'ms',
      ({ exactMs, sampledMs, quickMs }) => exactMs - (sampledMs ?? quickMs),
      'graphology, by default',
      ({ defaultMs }) => defaultMs,
    )
    line(
      'modularity',
      'share',
      ({ modularity }) => modularity,
      'graphology',
      (found) => found.modularity,
    )
    const [first] = ours
    if (first?.sampledMs === null || first?.sampledMs === undefined) continue
    line(
      'betweenness from 1,024 nodes',
      'ms',
      ({ sampledMs, quickMs }) => (sampledMs ?? 0) - quickMs,
      'graphology, exact and unweighted',
      ({ betweennessMs }) => betweennessMs,
    )
    line(
      'first 50 found by it',
      'share',
      ({ topShare }) => topShare ?? 0,
      'exact',
      () => 1,
    )
  }
  await close()
  return lines
}

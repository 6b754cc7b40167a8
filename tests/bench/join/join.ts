import { benchFolder } from '../bench-folder'
import { callerOf } from '../call-page'
import type { BenchLine } from '../line'
import { lineAgainst } from '../line'
import { startElectron } from '../start-electron'
import type * as joinPage from './page'
import type { Participants } from './workload'

const files = 10
const actorsInFile = 1000
const actors = 10_000
const work = { edits: 5000, additions: 500 }

/**
 * The records of measurements.md section 1: actors of fifteen fields, three times as many alliances of two to
 * four participants. Who takes part is either what CoTerr keeps, a record for each membership, or one value of
 * the alliance, as that experiment had it. Both sides hold the same records, fields and values.
 */
const ways: readonly Participants[] = ['memberships', 'one field']

/** `npm run bench -- join`: files and divergent territories joined, against Yjs doing the same in the same page. */
export async function join(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  const add = (line: BenchLine): void => {
    lines.push(line)
    tell(`${line.name}: ${String(line.ours)} ${line.unit}, ${JSON.stringify(line.against)}`)
  }
  const { app, close } = await startElectron(benchFolder, undefined, ['--js-flags=--expose-gc'])
  const page = await app.firstWindow()
  await page.locator('h1').first().waitFor()
  const call = callerOf<typeof joinPage>(page, 'join')
  const repeat = async (runs: number, run: () => Promise<{ ours: number; yjs: number }>) => {
    // The first warms the engine, for both alike.
    await run()
    const found: { ours: number; against: { yjs: number } }[] = []
    for (let index = 0; index < runs; index++) {
      const { ours, yjs } = await run()
      found.push({ ours, against: { yjs } })
    }
    return found
  }

  const joined = await call('prepareFiles', files, actorsInFile)
  const name = `join ${String(files)} files of ${String(actorsInFile)} actors (${String(joined)} records)`
  add(lineAgainst(name, 'ms', await repeat(5, () => call('joinFilesRun', joined))))
  for (const how of ways) {
    const { records, exchanged, whole, coterr } = await call('prepareExchange', actors, how, work)
    tell(
      `${String(records)} records, participants as ${how}: each side edits and adds, then both join`,
    )
    const times = await repeat(7, () => call('exchangeRun'))
    add(lineAgainst(`apply the other's changes, both ways (${how})`, 'ms', times))
    const bytes = (what: string, ours: number, { yjs, yjsV2 }: typeof whole) => {
      const against = { yjs, 'yjs, second encoding': yjsV2 }
      add(lineAgainst(`${what} (${how})`, 'bytes', [{ ours, against }]))
    }
    bytes('bytes exchanged, both ways, deflated', exchanged.ours, exchanged)
    bytes('the whole territory, deflated', whole.ours, whole)
    bytes('the .coterr file', coterr, whole)
  }
  await close()
  return lines
}

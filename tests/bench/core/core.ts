import { benchFolder } from '../bench-folder'
import { callerOf } from '../call-page'
import type { BenchLine } from '../line'
import { lineOf } from '../line'
import { startElectron } from '../start-electron'
import type * as benchPage from './page'
import type { Run } from './page'
import { startRuns } from './start-runs'

const actors = 10_000
const alliances = 30_000

async function repeat(runs: number, work: (run: number) => Promise<Run>): Promise<readonly Run[]> {
  const found: Run[] = []
  for (let run = 0; run <= runs; run++) {
    const measured = await work(run)
    // The first warms the engine and the disk's cache, for both alike.
    if (run > 0) found.push(measured)
  }
  return found
}

/** `npm run bench -- core`: what a facilitator waits for, each against the floor of the same work. */
export async function core(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  const add = (line: BenchLine): void => {
    lines.push(line)
    tell(`${line.name}: ${String(line.ours)} ms, floor ${JSON.stringify(line.against)}`)
  }
  const { app, close } = await startElectron(benchFolder)
  const page = await app.firstWindow()
  await page.locator('h1').first().waitFor()
  const call = callerOf<typeof benchPage>(page, 'bench')
  const importRuns = await repeat(5, () => call('importRun', actors))
  add(lineOf('commit of a 10,000-row import', 'one raw IndexedDB put loop', importRuns))
  const joinRuns = await repeat(5, () => call('joinRun', actors, 0))
  add(lineOf('parse and join of a 10,000-actor file', 'unzip and JSON.parse', joinRuns))
  const bigJoins = await repeat(3, () => call('joinRun', actors, alliances))
  add(lineOf('the same with 30,000 alliances', 'unzip and JSON.parse', bigJoins))
  const fileRuns = await repeat(5, (run) => call('openFileRun', actors, 0, run))
  add(lineOf('open that file for good: worker, disk, screen', 'unzip and JSON.parse', fileRuns))
  const { id, records } = await call('fill', actors, alliances)
  tell(`territory filled: ${String(records)} records`)
  const openRuns = await repeat(5, () => call('openRun', id))
  add(lineOf(`open a territory of ${String(records)} records`, 'JSON.parse of its rows', openRuns))
  const showRuns = await repeat(5, () => call('showRun', id))
  add(lineOf('the same, with its first screen', 'JSON.parse of its rows', showRuns))
  const editRuns = await repeat(100, (run) => call('editRun', run))
  add(lineOf('one field edit, handler to journal fsync', 'one fsynced journal entry', editRuns))
  await close()
  add(lineOf('start to first screen', 'an empty Electron window', await startRuns(7)))
  return lines
}

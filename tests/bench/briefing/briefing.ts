import type { ElectronApplication } from '@playwright/test'
import { benchFolder } from '../bench-folder'
import { callerOf } from '../call-page'
import type { BenchLine } from '../line'
import { lineAgainst, medianOf } from '../line'
import { startElectron } from '../start-electron'
import type * as briefingPage from './page'
import type { Making, Output } from './page'

const sizes = [500, 5_000]
/** With its pages on screen, what it says is worked out already: so it is made, as a rule. */
const makings: readonly { readonly output: Output; readonly isChanged: boolean }[] = [
  { output: 'pdf', isChanged: false },
  { output: 'pdf', isChanged: true },
  { output: 'docx', isChanged: false },
  { output: 'pptx', isChanged: false },
  { output: 'html', isChanged: false },
  { output: 'xlsx', isChanged: false },
]
const runs = 5
const yardstick = 'as many pages of plain text, printed'

/** Bytes that all processes of the app hold at most while something is done, above what they hold at rest. */
async function peakOf(app: ElectronApplication, work: () => Promise<unknown>): Promise<number> {
  // No function of its own in here: what translates these files names it by one that the app does not have.
  await app.evaluate(({ app: running }) => {
    const watch = { rest: 0, most: 0, timer: null as NodeJS.Timeout | null }
    watch.timer = setInterval(() => {
      let sum = 0
      for (const { memory } of running.getAppMetrics()) sum += memory.workingSetSize
      if (watch.rest === 0) watch.rest = sum
      watch.most = Math.max(watch.most, sum)
    }, 15)
    Object.assign(globalThis, { benchWatch: watch })
  })
  await new Promise((resolve) => setTimeout(resolve, 60))
  await work()
  const kilobytes = await app.evaluate(() => {
    const { benchWatch: watch } = globalThis as unknown as {
      benchWatch: { rest: number; most: number; timer: NodeJS.Timeout | null }
    }
    if (watch.timer !== null) clearInterval(watch.timer)
    return Math.max(0, watch.most - watch.rest)
  })
  return kilobytes * 1024
}

/** `npm run bench -- briefing`: each output from the records to its bytes, against plain pages of the same engine. */
export async function briefing(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  const add = (line: BenchLine): void => {
    lines.push(line)
    tell(`${line.name}: ${String(line.ours)} ${line.unit}, ${JSON.stringify(line.against)}`)
  }
  for (const size of sizes) {
    const { app, close } = await startElectron(benchFolder, undefined, ['--js-flags=--expose-gc'])
    const page = await app.firstWindow()
    await page.locator('h1').first().waitFor()
    const call = callerOf<typeof briefingPage>(page, 'briefing')
    await call('open', size)
    const pages = await call('countPages')
    const of = `${size.toLocaleString('en')} actors, ${String(pages)} pages`
    for (const { output, isChanged } of makings) {
      const pairs: { readonly ours: Making; readonly floor: Making }[] = []
      for (let run = 0; run <= runs; run++) {
        const ours = await call('make', output, isChanged)
        const pair = { ours, floor: await call('printPlain', pages) }
        // The first loads what the others find loaded, for both.
        if (run > 0) pairs.push(pair)
      }
      const compared = pairs.map(({ ours, floor }) => {
        return { ours: ours.ms, against: { [yardstick]: floor.ms } }
      })
      const name = `${output} of ${of}, ${isChanged ? 'a record just changed' : 'its pages on screen'}`
      add(lineAgainst(name, 'ms', compared))
      const part = (figure: (making: Making) => number): string =>
        medianOf(pairs.map(({ ours }) => figure(ours))).toFixed(0)
      tell(
        `  of it facts and words ${part(({ composed }) => composed)} ms, pictures ${part(({ drawn }) => drawn)} ms; ${part(({ bytes }) => bytes)} bytes`,
      )
      if (isChanged) continue
      const ours = await peakOf(app, () => call('make', output, true))
      const floor = await peakOf(app, () => call('printPlain', pages))
      const peaks = [{ ours, against: { [yardstick]: floor } }]
      add(lineAgainst(`${output} of ${of}, peak memory above rest`, 'bytes', peaks))
    }
    await close()
  }
  return lines
}

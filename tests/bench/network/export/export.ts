import { benchFolder } from '../../bench-folder'
import { callerOf } from '../../call-page'
import type { BenchLine } from '../../line'
import { lineAgainst } from '../../line'
import { startElectron } from '../../start-electron'
import type * as exportPage from './page'
import type { Written } from './page'

const count = 10_000
const runs = 5
/** Of 255: less is not seen between two pixels. */
const leastSeen = 24
const yardstick = 'Chromium’s print of the same SVG'

/** The figure of 10,000 actors as SVG and PDF, against Chromium's print; and as the largest PNG. */
export async function exporting(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const { app, close } = await startElectron(benchFolder)
  const page = await app.firstWindow()
  const call = callerOf<typeof exportPage>(page, 'export')
  await page.locator('h1').first().waitFor()
  await call('prepare', count)
  const difference = await call('bandDifference')
  tell(`a PNG in bands differs from one painted at once by ${difference} of 255 at most`)
  if (difference > leastSeen) throw new Error('the bands of a PNG can be seen')
  const svgs: Written[] = []
  const pdfs: Written[] = []
  for (let run = 0; run <= runs; run++) {
    const [svg, pdf] = [await call('writeSvg'), await call('writePdf')]
    // The first loads what the others find loaded.
    if (run > 0) svgs.push(svg)
    if (run > 0) pdfs.push(pdf)
  }
  const png = await call('writeLargePng')
  await call('showSvg')
  const prints: Written[] = []
  for (let run = 0; run <= runs; run++) {
    const print = await app.evaluate(async ({ BrowserWindow }) => {
      const start = performance.now()
      const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        landscape: true,
        printBackground: true,
      })
      return { ms: performance.now() - start, bytes: bytes?.length ?? 0 }
    })
    if (run > 0) prints.push(print)
  }
  await close()
  const line = (
    name: string,
    unit: 'ms' | 'bytes',
    ours: readonly Written[],
    figure: (written: Written) => number,
  ): BenchLine =>
    lineAgainst(
      name,
      unit,
      ours.map((written, run) => {
        const print = prints[run] ?? { ms: Number.NaN, bytes: Number.NaN }
        return { ours: figure(written), against: { [yardstick]: figure(print) } }
      }),
    )
  const time = ({ ms }: Written): number => ms
  const size = ({ bytes }: Written): number => bytes
  const lines: readonly BenchLine[] = [
    line('SVG of 10,000 actors', 'ms', svgs, time),
    line('SVG of 10,000 actors', 'bytes', svgs, size),
    line('PDF of 10,000 actors', 'ms', pdfs, time),
    line('PDF of 10,000 actors', 'bytes', pdfs, size),
    { name: 'PNG of A0 at 300 dpi', unit: 'ms', ours: Math.round(png.ms), against: {}, runs: 1 },
    { name: 'PNG of A0 at 300 dpi', unit: 'bytes', ours: png.bytes, against: {}, runs: 1 },
  ]
  for (const { name, unit, ours, against } of lines) {
    tell(`${name}: ${ours} ${unit}, ${JSON.stringify(against)}`)
  }
  return lines
}

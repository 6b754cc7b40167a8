import type { Page } from '@playwright/test'
import { benchFolder } from '../../bench-folder'
import type { Call } from '../../call-page'
import { callerOf } from '../../call-page'
import type { BenchLine } from '../../line'
import { quantile } from '../../line'
import type { Started } from '../../start-electron'
import { startElectron } from '../../start-electron'
import type * as paintingPage from './page'
import type { Move, Moved, PainterName } from './page'

const sizes = [300, 2_000, 10_000, 50_000]
const moves = ['pan', 'zoom', 'drag'] as const satisfies readonly Move[]
const painters = [
  'ours',
  'force-graph',
  'vis-network',
  'd3 SVG',
  'cytoscape',
  'sigma 3',
] as const satisfies readonly PainterName[]

/** Pictures a move, and where a program is slow, what time it has for them. */
const pictures = 40
const capMs = 2_500

/** No graphics card, and no waiting for the beat of a screen: as many pictures as the computer can make. */
const switches = ['--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync']

export interface PaintingPage extends Started {
  readonly page: Page
  readonly call: Call<typeof paintingPage>
}

/** The app's window, 1,280 by 800, with an empty page in place of the app. */
export async function openPaintingPage(): Promise<PaintingPage> {
  const started = await startElectron(benchFolder, undefined, switches)
  const page = await started.app.firstWindow()
  const call = callerOf<typeof paintingPage>(page, 'painting')
  await page.locator('h1').first().waitFor()
  await started.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800)
  })
  await call('blank')
  return { ...started, page, call }
}

type Measured = Readonly<Record<Move, Moved>>

async function measure({ page, call }: PaintingPage, name: PainterName, size: number) {
  await page.reload()
  await page.locator('h1').first().waitFor()
  await call('blank')
  await call('show', name, size)
  return {
    pan: await call('move', 'pan', pictures, capMs),
    zoom: await call('move', 'zoom', pictures, capMs),
    drag: await call('move', 'drag', pictures, capMs),
  }
}

type Figure = (moved: Moved) => number

/** A line for one figure of all painters that have it. */
function lineFor(
  name: string,
  figure: Figure,
  move: Move,
  measured: ReadonlyMap<PainterName, Measured>,
  without: readonly PainterName[] = [],
): BenchLine {
  const values = [...measured]
    .filter(([painter]) => !without.includes(painter))
    .map(([painter, of]) => [painter, Math.round(100 * figure(of[move])) / 100] as const)
  const { ours = Number.NaN, ...against } = Object.fromEntries(values)
  return { name, unit: 'ms', ours, against, runs: measured.get('ours')?.[move].drawn.length ?? 0 }
}

/**
 * What a picture takes under a moving hand. `drawn`: until the canvases hold it, read back. `on screen`: all
 * the way, as the mean of a whole move, since the browser's stages overlap; an SVG has only that.
 */
export async function painting(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  const opened = await openPaintingPage()
  for (const size of sizes) {
    const measured = new Map<PainterName, Measured>()
    for (const painter of painters) {
      const found = await measure(opened, painter, size)
      measured.set(painter, found)
      const told = moves.map((move) => {
        const { drawn, onScreen } = found[move]
        const [median, most] = [quantile(drawn, 0.5), quantile(drawn, 0.95)]
        return `${move} ${median.toFixed(1)}, p95 ${most.toFixed(1)}, on screen ${onScreen.toFixed(1)} (${drawn.length})`
      })
      tell(`${size} ${painter}: ${told.join('; ')}`)
    }
    const of = `${size.toLocaleString('en')} actors`
    for (const move of moves) {
      const add = (name: string, figure: Figure, without: readonly PainterName[] = []): void => {
        lines.push(lineFor(`${move}, ${of}, ${name}`, figure, move, measured, without))
      }
      add('drawn, median', ({ drawn }) => quantile(drawn, 0.5), ['d3 SVG'])
      add('drawn, p95', ({ drawn }) => quantile(drawn, 0.95), ['d3 SVG'])
      add('on screen, mean', ({ onScreen }) => onScreen)
    }
    const own = measured.get('ours')
    for (const move of ['pan', 'zoom'] as const) {
      const ours = Math.round(100 * (own?.[move].sharp ?? Number.NaN)) / 100
      lines.push({ name: `sharp after ${move}, ${of}`, unit: 'ms', ours, against: {}, runs: 1 })
    }
  }
  await opened.close()
  return lines
}

import type { BenchLine } from '../../line'
import type { PainterName } from '../painting/page'
import type { PaintingPage } from '../painting/painting'
import { openPaintingPage } from '../painting/painting'

const painters = [
  'ours',
  'force-graph',
  'vis-network',
  'd3 SVG',
  'cytoscape',
  'sigma 3',
] as const satisfies readonly PainterName[]
const sizes = [10_000, 50_000]

/** Working sets of the window's process and of the graphics process, in bytes. */
async function workingSets({ app }: PaintingPage): Promise<number> {
  const kilobytes = await app.evaluate(({ app: running, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    return running
      .getAppMetrics()
      .filter(({ pid, type }) => pid === window || type === 'GPU')
      .reduce((sum, { memory }) => sum + memory.workingSetSize, 0)
  })
  return kilobytes * 1024
}

/** A new program each time: what one has used, another finds warm. */
async function memoryOf(painter: PainterName | null, size: number): Promise<number> {
  const opened = await openPaintingPage()
  const { call, page, close } = opened
  // The places are found in any case, so that only what draws them makes the difference.
  if (painter === null) await call('layOut', size)
  else {
    await call('show', painter, size)
    await call('move', 'pan', 4, 1_000)
  }
  await page.requestGC()
  await page.waitForTimeout(300)
  const bytes = await workingSets(opened)
  await close()
  return bytes
}

/** Memory above a blank page that knows the same places, once the picture was moved a little. */
export async function memory(tell: (text: string) => void): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = []
  for (const size of sizes) {
    const blank = await memoryOf(null, size)
    const above: Record<string, number> = {}
    for (const painter of painters) {
      above[painter] = (await memoryOf(painter, size)) - blank
      tell(
        `${size} ${painter}: ${((above[painter] ?? 0) / 2 ** 20).toFixed(0)} MiB above a blank page`,
      )
    }
    const { ours = Number.NaN, ...against } = above
    const name = `memory above a blank page, ${size.toLocaleString('en')} actors`
    lines.push({ name, unit: 'bytes', ours, against, runs: 1 })
  }
  return lines
}

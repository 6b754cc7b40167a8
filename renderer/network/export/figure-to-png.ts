import type { PaperSize } from '../../../shared/graph/figure-order'
import { dotsOf, printDensity } from '../../../shared/graph/figure-order'
import type { Figure } from '../draw/figure'
import { inks } from '../scene/palette'
import { makeCanvasPen } from './canvas-pen'
import { makePngWriter } from './png-writer'
import type { Sheet } from './sheet'
import { sheetOf } from './sheet'
import { writeFigure } from './write-figure'

/** Pixels of a PNG for the screen to a CSS pixel. */
const fineness = 2

/** No side of a picture for the screen is longer. */
const longestSide = 16_000

/** So many rows are painted at once: on the largest sheet they take 14 MB. */
const rowsAtOnce = 256

/** Rows painted above and below a band and thrown away: at its edge a canvas smooths otherwise than within. */
const overlap = 16

const dotsPerMetre = Math.round(printDensity / 0.0254)

function screenSheet({ width, height }: Figure): Sheet {
  const scale = Math.min(fineness, longestSide / Math.max(width, height))
  const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  return { ...size, scale, left: 0, top: 0 }
}

/** Left and top are whole pixels: what is painted in bands is then to the pixel what it is in one. */
function paperSheet(figure: Figure, paper: PaperSize): Sheet {
  const sheet = sheetOf(figure, paper, dotsOf)
  return { ...sheet, left: Math.round(sheet.left), top: Math.round(sheet.top) }
}

export interface PngMaking {
  readonly onProgress?: (progress: number) => void
  readonly rows?: number
}

/** A figure as PNG bytes, painted and written band by band: of the largest sheet too little is held at a time. */
export async function figureToPng(
  figure: Figure,
  paper: PaperSize | null,
  { onProgress = () => undefined, rows = rowsAtOnce }: PngMaking = {},
): Promise<Uint8Array> {
  const sheet = paper === null ? screenSheet(figure) : paperSheet(figure, paper)
  const { width, height, scale, left, top } = sheet
  const form = { width, height, dotsPerMetre: paper === null ? null : dotsPerMetre }
  const png = makePngWriter({ ...form, title: figure.title })
  const painted = Math.min(rows, height) + 2 * overlap
  const canvas = new OffscreenCanvas(width, painted)
  const ctx = canvas.getContext('2d', { willReadFrequently: true, alpha: false })
  if (ctx === null) throw new Error('no 2D canvas')
  for (let from = 0; from < height; from += rows) {
    const count = Math.min(rows, height - from)
    const first = from - overlap
    ctx.resetTransform()
    ctx.fillStyle = inks[figure.scene.ground].paper
    ctx.fillRect(0, 0, width, painted)
    ctx.setTransform(scale, 0, 0, scale, left, top - first)
    const band = { top: (first - top) / scale, bottom: (first + painted - top) / scale }
    writeFigure(figure, makeCanvasPen(ctx, band))
    await png.addRows(ctx.getImageData(0, overlap, width, count).data, count)
    onProgress((from + count) / height)
  }
  return png.finish()
}

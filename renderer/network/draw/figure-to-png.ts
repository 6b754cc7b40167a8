import { drawFigure } from './draw-figure'
import type { Figure } from './figure'

/** No side of a picture is longer: larger canvases fail on some machines. */
const longestSide = 16_000

/** A figure as PNG bytes, `scale` pixels for each CSS pixel. */
export async function figureToPng(figure: Figure, scale = 2): Promise<Uint8Array> {
  const side = Math.max(figure.width, figure.height)
  const factor = Math.min(scale, longestSide / side)
  const canvas = new OffscreenCanvas(
    Math.ceil(figure.width * factor),
    Math.ceil(figure.height * factor),
  )
  const ctx = canvas.getContext('2d')
  if (ctx === null) throw new Error('no 2D canvas')
  ctx.scale(factor, factor)
  drawFigure(ctx, figure)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}

import type { Canvas2D } from '../draw/canvas-2d'
import { drawScene } from '../draw/draw-scene'
import type { PaintedScene } from '../draw/painted-scene'
import type { PaintJob } from './raster-messages'

type Paint = (scene: PaintedScene, job: PaintJob) => CanvasImageSource

function paintOn(ctx: Canvas2D, scene: PaintedScene, { view, pens, ratio, without }: PaintJob) {
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0)
  drawScene(ctx, scene, view, pens, without)
}

function contextOf<T>(context: T | null): T {
  if (context === null) throw new Error('no 2D canvas')
  return context
}

/** Paints pictures one after the other: on a canvas of the page where there is no other. */
export function makeBitmapPainter(): Paint {
  const widthOf = ({ view, ratio }: PaintJob): number => Math.ceil(view.width * ratio)
  const heightOf = ({ view, ratio }: PaintJob): number => Math.ceil(view.height * ratio)
  if (typeof OffscreenCanvas === 'undefined') {
    return (scene, job) => {
      const canvas = document.createElement('canvas')
      canvas.width = widthOf(job)
      canvas.height = heightOf(job)
      paintOn(contextOf(canvas.getContext('2d')), scene, job)
      return canvas
    }
  }
  const canvas = new OffscreenCanvas(1, 1)
  const ctx = contextOf(canvas.getContext('2d'))
  return (scene, job) => {
    const [width, height] = [widthOf(job), heightOf(job)]
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    paintOn(ctx, scene, job)
    // The canvas is empty again after this.
    return canvas.transferToImageBitmap()
  }
}

import type { PaintedScene } from '../draw/painted-scene'
import { makeBitmapPainter } from './paint-bitmap'
import type { RasterAnswer, RasterRequest } from './raster-messages'

/** The painter's side: what to do with each request. */
export function serveRasters(
  answer: (message: RasterAnswer, transfer: Transferable[]) => void,
): (request: RasterRequest) => void {
  const paint = makeBitmapPainter()
  let scene: PaintedScene | null = null
  return (request) => {
    if (request.kind === 'show') {
      scene = request.scene
      return
    }
    try {
      if (scene === null) throw new Error('nothing was shown')
      const image = paint(scene, request.job)
      const isOwn = typeof ImageBitmap !== 'undefined' && image instanceof ImageBitmap
      answer({ kind: 'painted', image }, isOwn ? [image] : [])
    } catch (cause) {
      answer({ kind: 'failed', cause: String(cause) }, [])
    }
  }
}

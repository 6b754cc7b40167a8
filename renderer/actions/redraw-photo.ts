import type { PictureFormat } from '../../shared/model/attachment-format'
import { attachmentFormats } from '../../shared/model/attachment-format'

export interface RedrawRequest {
  readonly bytes: Uint8Array
  readonly format: PictureFormat
  /** Pixels of the longer side, at most. */
  readonly longest: number
}

export interface RedrawnPhoto {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** High enough that a photo that was already compressed shows no new faults. */
const quality = 0.88

/**
 * Draws a photo anew, upright and no larger than asked: only its pixels are left, and nothing that its file
 * said beside them (place, camera, owner, earlier versions). Null where it cannot be drawn. Runs in a worker.
 */
export async function redrawPhoto({
  bytes,
  format,
  longest,
}: RedrawRequest): Promise<RedrawnPhoto | null> {
  const type = attachmentFormats[format]
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), {
    imageOrientation: 'from-image',
  }).catch(() => null)
  if (bitmap === null) return null
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: format !== 'jpg' })
  if (context === null) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type, quality })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), width, height }
}

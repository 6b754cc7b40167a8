import type { DrawnPicture } from '../../../shared/briefing/drawn-picture'
import { pixelScale } from './svg-to-png'

/** Higher photos would take more than their part of a page, in CSS pixels. */
const highest = 460

const quality = 0.86

/** A photo as large as the page needs it, and no larger; null where its bytes are no image. */
export async function photoToJpeg(
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  width: number,
): Promise<DrawnPicture | null> {
  let photo: ImageBitmap
  try {
    photo = await createImageBitmap(new Blob([bytes], { type: mediaType }), {
      imageOrientation: 'from-image',
    })
  } catch {
    return null
  }
  // As large as its pixels allow, at screen density: a small one is not blown up.
  const scale = Math.min(width / photo.width, highest / photo.height, 1)
  const room = { width: Math.round(photo.width * scale), height: Math.round(photo.height * scale) }
  const fine = Math.min(1, scale * pixelScale)
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(photo.width * fine)),
    Math.max(1, Math.round(photo.height * fine)),
  )
  const ctx = canvas.getContext('2d', { alpha: false })
  if (ctx === null) return null
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(photo, 0, 0, canvas.width, canvas.height)
  photo.close()
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  const pixels = new Uint8Array(await blob.arrayBuffer())
  return { svg: null, pixels, mediaType: 'image/jpeg', ...room }
}

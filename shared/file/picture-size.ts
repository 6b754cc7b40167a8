import type { PictureFormat } from '../model/attachment-format'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Frames of a JPEG that say its size: all `SOF`, which `DHT`, `JPG` and `DAC` stand among. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function jpegSize(view: DataView): PictureSize | null {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function pngSize(view: DataView): PictureSize | null {
  if (view.byteLength < 24) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

/** Three bytes, the least first. */
function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
}

/** The three layouts of a WebP: `VP8 ` with loss, `VP8L` without, `VP8X` with more than a picture. */
function webpSize(view: DataView): PictureSize | null {
  if (view.byteLength < 30) return null
  const chunk = view.getUint32(12)
  if (chunk === 0x56503858) return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 0x56503820) return null
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/**
 * How many pixels a picture says it has, without unfolding it; null where it does not say. A photo that is
 * to be turned says them as they are stored.
 */
export function pictureSize(bytes: Uint8Array, format: PictureFormat): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = format === 'jpg' ? jpegSize(view) : format === 'png' ? pngSize(view) : webpSize(view)
  return size === null || size.width === 0 || size.height === 0 ? null : size
}

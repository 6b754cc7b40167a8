import type { Page } from '@playwright/test'

/** What must not be left of a photo: it stands where cameras write their owner, and the place in figures. */
export const plantedOwner = 'PLANTEDowner'

/** One entry of an EXIF folder: tag, type (2: text, 3: short, 4: long), count, value or where it stands. */
function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(tag, 0)
  bytes.writeUInt16BE(type, 2)
  bytes.writeUInt32BE(count, 4)
  if (type === 3) bytes.writeUInt16BE(value, 8)
  else bytes.writeUInt32BE(value, 8)
  return bytes
}

function folder(entries: readonly Buffer[]): Buffer {
  const count = Buffer.alloc(2)
  count.writeUInt16BE(entries.length)
  return Buffer.concat([count, ...entries, Buffer.alloc(4)])
}

/** An EXIF segment as a telephone writes it: turned by a quarter, with day, place and owner. */
export function exifSegment(date: string): Buffer {
  const words = [Buffer.from(`${plantedOwner}\0`), Buffer.from(`${date} 10:20:30\0`)]
  const sizes = [6 + 4 * 12, 6 + 12, 6 + 12]
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 8))
  const [, exif = 0, gps = 0] = starts
  const texts = gps + 18
  const main = folder([
    entry(0x0112, 3, 1, 6),
    entry(0x013b, 2, words[0]?.length ?? 0, texts),
    entry(0x8769, 4, 1, exif),
    entry(0x8825, 4, 1, gps),
  ])
  const own = folder([entry(0x9003, 2, 20, texts + (words[0]?.length ?? 0))])
  const place = folder([entry(0x0001, 2, 2, 0x4e000000)])
  const head = Buffer.from('4d4d002a00000008', 'hex')
  const tiff = Buffer.concat([head, main, own, place, ...words])
  const segment = Buffer.alloc(4)
  segment.writeUInt16BE(0xffe1, 0)
  segment.writeUInt16BE(tiff.length + 8, 2)
  return Buffer.concat([segment, Buffer.from('Exif\0\0'), tiff])
}

/** A JPEG drawn in the page, with an EXIF segment where cameras put it. Stored lying: its top is on its left. */
export async function makePhoto(
  page: Page,
  {
    width,
    height,
    date,
  }: { readonly width: number; readonly height: number; readonly date: string },
): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([wide, high]) => {
      const canvas = new OffscreenCanvas(wide, high)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      const sky = context.createLinearGradient(0, 0, wide, high)
      sky.addColorStop(0, '#d9a441')
      sky.addColorStop(1, '#1f5c66')
      context.fillStyle = sky
      context.fillRect(0, 0, wide, high)
      context.fillStyle = '#ffffff'
      context.fillRect(wide * 0.6, high * 0.3, wide * 0.2, high * 0.4)
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    },
    [width, height] as const,
  )
  const plain = Buffer.from(base64, 'base64')
  return Buffer.concat([plain.subarray(0, 2), exifSegment(date), plain.subarray(2)])
}

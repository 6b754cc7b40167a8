import { deflateSync } from 'node:zlib'
import { crc32 } from '../../../../shared/kernel/crc32'
import type { DrawnPicture } from '../../../../shared/briefing/drawn-picture'

function chunk(kind: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** A real PNG with bars in it, so that an office suite has something to draw. */
export function drawnSample(width: number, height: number): DrawnPicture {
  const rows = Buffer.alloc((width * 3 + 1) * height, 255)
  for (let y = 0; y < height; y += 1) {
    rows[y * (width * 3 + 1)] = 0
    const isBar = Math.floor(y / 24) % 2 === 0
    const bar = isBar ? width * (1 - y / height) : 0
    for (let x = 0; x < bar; x += 1) rows.set([15, 100, 117], y * (width * 3 + 1) + 1 + x * 3)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const pixels = new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', new Uint8Array()),
    ]),
  )
  return { svg: null, pixels, mediaType: 'image/png', width, height }
}

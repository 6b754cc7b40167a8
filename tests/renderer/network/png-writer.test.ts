import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makePngWriter } from '../../../renderer/network/export/png-writer'
import { crc32 } from '../../../shared/kernel/crc32'
import { randomFrom } from './layout/planted-network'

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
}

/** The chunks of a PNG, each with its sum checked. */
function chunksOf(png: Uint8Array): readonly Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset)
  const chunks: Chunk[] = []
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    const type = new TextDecoder().decode(png.subarray(at + 4, at + 8))
    const data = png.subarray(at + 8, at + 8 + length)
    expect(view.getUint32(at + 8 + length)).toBe(crc32(png.subarray(at + 4, at + 8 + length)))
    chunks.push({ type, data })
    at += length + 12
  }
  return chunks
}

/** Red, green and blue of every pixel, row by row. */
function pixelsOf(chunks: readonly Chunk[], width: number): Uint8Array {
  const rows = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  )
  const line = width * 3
  const pixels = new Uint8Array((rows.length / (line + 1)) * line)
  for (let row = 0; row * (line + 1) < rows.length; row++) {
    expect(rows[row * (line + 1)]).toBe(2)
    for (let byte = 0; byte < line; byte++) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * line + byte] ?? 0)
      pixels[row * line + byte] = (rows[row * (line + 1) + 1 + byte] ?? 0) + above
    }
  }
  return pixels
}

const [width, height] = [37, 23]
const random = randomFrom(3)
const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
  at % 4 === 3 ? 255 : Math.floor(random() * 256),
)

async function written(rowsAtOnce: number): Promise<Uint8Array> {
  const png = makePngWriter({ width, height, dotsPerMetre: 11_811, title: 'Diois : été' })
  for (let row = 0; row < height; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - row)
    await png.addRows(rgba.subarray(row * width * 4, (row + rows) * width * 4), rows)
  }
  return png.finish()
}

describe('a PNG written as its rows come', () => {
  it('holds every pixel, its size, its density and its title', async () => {
    const chunks = chunksOf(await written(5))
    const of = (type: string): Uint8Array =>
      chunks.find((chunk) => chunk.type === type)?.data ?? new Uint8Array()
    expect([...of('IHDR')]).toEqual([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0])
    expect([...of('pHYs')]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
    expect(new TextDecoder().decode(of('iTXt'))).toBe('Title\0\0\0\0\0Diois : été')
    expect(chunks.at(-1)?.type).toBe('IEND')
    const opaque = rgba.filter((_, at) => at % 4 !== 3)
    expect([...pixelsOf(chunks, width)]).toEqual([...opaque])
  })

  it('shows the same whether its rows came one by one or all at once', async () => {
    const [single, whole] = [await written(1), await written(height)]
    expect([...pixelsOf(chunksOf(single), width)]).toEqual([...pixelsOf(chunksOf(whole), width)])
  })
})

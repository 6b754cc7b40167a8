import { crc32 } from '../../../shared/kernel/crc32'

/** Writes a PNG from rows as they come: neither the picture nor its pixels are ever held as a whole. */
export interface PngWriter {
  /** Adds rows of opaque pixels, four bytes each as a canvas gives them. */
  readonly addRows: (rgba: Uint8ClampedArray, rows: number) => Promise<void>
  /** The file, after the last row. */
  readonly finish: () => Promise<Uint8Array>
}

export interface PngForm {
  readonly width: number
  readonly height: number
  /** Dots a metre on paper, where it is meant for paper. */
  readonly dotsPerMetre: number | null
  readonly title: string
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const bytes = new Uint8Array(length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  let at = 8
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  view.setUint32(at, crc32(bytes.subarray(4, at)))
  return bytes
}

function headOf({ width, height, dotsPerMetre, title }: PngForm): readonly Uint8Array[] {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  // Eight bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8)
  const density = new Uint8Array(9)
  const dots = new DataView(density.buffer)
  dots.setUint32(0, dotsPerMetre ?? 0)
  dots.setUint32(4, dotsPerMetre ?? 0)
  density[8] = 1
  const words = new TextEncoder().encode(`Title\0\0\0\0\0${title}`)
  return [
    signature,
    chunk('IHDR', header),
    ...(dotsPerMetre === null ? [] : [chunk('pHYs', density)]),
    chunk('iTXt', words),
  ]
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** Each row is told by what differs from the row above (filter 2): most of a picture is as the row above. */
const filterUp = 2

/** Starts a PNG (ISO/IEC 15948): the deflating is the browser's own. */
export function makePngWriter(form: PngForm): PngWriter {
  const { width } = form
  const deflating = new CompressionStream('deflate')
  const input = deflating.writable.getWriter()
  const output = new Response(deflating.readable)
  const deflated = collect(output)
  let above = new Uint8Array(width * 3)
  return {
    addRows: async (rgba, rows) => {
      const filtered = new Uint8Array(rows * (1 + width * 3))
      let at = 0
      let from = 0
      for (let row = 0; row < rows; row++) {
        filtered[at++] = filterUp
        for (let byte = 0; byte < width * 3; from++) {
          for (let channel = 0; channel < 3; channel++, byte++, from++) {
            const value = rgba[from] ?? 0
            filtered[at++] = value - (above[byte] ?? 0)
            above[byte] = value
          }
        }
      }
      await input.ready
      await input.write(filtered)
    },
    finish: async () => {
      await input.close()
      above = new Uint8Array()
      const data = (await deflated).map((part) => chunk('IDAT', part))
      return joined([...headOf(form), ...data, chunk('IEND')])
    },
  }
}

async function collect({ body }: Response): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = []
  const reader = body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (part?.value === undefined) return parts
    parts.push(part.value)
  }
}

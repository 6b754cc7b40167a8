import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeUtf8 } from '../../../shared/file/utf8'

/** What the platform's strict decoder makes of bytes: it drops a mark, which is looked for apart. */
function strictly(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Bytes from which nearly well-formed sequences are made. */
const edge = fc.constantFrom(
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1],
  ...[0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff, 0xbb],
)

describe('decoding UTF-8', () => {
  it('reads what a strict decoder reads, and refuses what it refuses', () => {
    const bytes = fc.array(edge, { maxLength: 6 }).map((list) => Uint8Array.from(list))
    fc.assert(
      fc.property(bytes, (some) => {
        expect(decodeUtf8(some)).toBe(strictly(some))
      }),
      { numRuns: 20_000 },
    )
  })

  it('reads any text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'))
        expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
      }),
    )
  })
})

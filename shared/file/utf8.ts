import { strFromU8 } from 'fflate'

/** How many bytes follow the first of a sequence, and the range of the second (Unicode, table 3-7). */
function sequence(first: number): readonly [follow: number, low: number, high: number] | null {
  if (first < 0xc2) return null
  if (first < 0xe0) return [1, 0x80, 0xbf]
  if (first === 0xe0) return [2, 0xa0, 0xbf]
  if (first === 0xed) return [2, 0x80, 0x9f]
  if (first < 0xf0) return [2, 0x80, 0xbf]
  if (first === 0xf0) return [3, 0x90, 0xbf]
  if (first < 0xf4) return [3, 0x80, 0xbf]
  return first === 0xf4 ? [3, 0x80, 0x8f] : null
}

function isWellFormed(bytes: Uint8Array): boolean {
  const { length } = bytes
  for (let at = 0; at < length; at++) {
    const first = bytes[at] ?? 0
    if (first < 0x80) continue
    const rule = sequence(first)
    if (rule === null) return false
    const [follow, low, high] = rule
    const second = bytes[++at] ?? 0
    if (second < low || second > high) return false
    for (let left = follow - 1; left > 0; left--) {
      if (((bytes[++at] ?? 0) & 0xc0) !== 0x80) return false
    }
  }
  return true
}

/**
 * The text of UTF-8 bytes; null where they are not UTF-8, or begin with a byte order mark. Decoders put
 * U+FFFD for what they cannot read, and drop the mark: two different files would then read the same.
 */
export function decodeUtf8(bytes: Uint8Array): string | null {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return hasMark || !isWellFormed(bytes) ? null : strFromU8(bytes)
}

/** Cells a side, as a power of two: codes of 2 x 16 bits fill a 32-bit number. */
export const levels = 16

/** The square that a set of points lies in. */
export interface Square {
  readonly x: number
  readonly y: number
  readonly side: number
}

/** The smallest square around the points. Its side is never zero. */
export function squareAround(x: Float64Array, y: Float64Array, count: number): Square {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (let i = 0; i < count; i++) {
    const px = x[i] ?? 0
    const py = y[i] ?? 0
    if (px < left) left = px
    if (px > right) right = px
    if (py < top) top = py
    if (py > bottom) bottom = py
  }
  const side = Math.max(right - left, bottom - top)
  return { x: left, y: top, side: side > 0 ? side : 1 }
}

function spreadBits(value: number): number {
  let bits = value & 0xffff
  bits = (bits | (bits << 8)) & 0x00ff00ff
  bits = (bits | (bits << 4)) & 0x0f0f0f0f
  bits = (bits | (bits << 2)) & 0x33333333
  return (bits | (bits << 1)) & 0x55555555
}

/** Work space for ordering, kept between ticks. */
export interface MortonSpace {
  readonly codes: Uint32Array
  readonly order: Int32Array
  readonly otherCodes: Uint32Array
  readonly otherOrder: Int32Array
  readonly buckets: Int32Array
}

const digitBits = 8
const bucketCount = 1 << digitBits

export function makeMortonSpace(count: number): MortonSpace {
  return {
    codes: new Uint32Array(count),
    order: new Int32Array(count),
    otherCodes: new Uint32Array(count),
    otherOrder: new Int32Array(count),
    buckets: new Int32Array(bucketCount),
  }
}

function sortByDigit(
  from: Uint32Array,
  fromOrder: Int32Array,
  to: Uint32Array,
  toOrder: Int32Array,
  buckets: Int32Array,
  shift: number,
): void {
  buckets.fill(0)
  const mask = bucketCount - 1
  for (const code of from) {
    const digit = (code >>> shift) & mask
    buckets[digit] = (buckets[digit] ?? 0) + 1
  }
  let start = 0
  for (let digit = 0; digit < bucketCount; digit++) {
    const size = buckets[digit] ?? 0
    buckets[digit] = start
    start += size
  }
  for (let i = 0; i < from.length; i++) {
    const code = from[i] ?? 0
    const digit = (code >>> shift) & mask
    const slot = buckets[digit] ?? 0
    buckets[digit] = slot + 1
    to[slot] = code
    toOrder[slot] = fromOrder[i] ?? 0
  }
}

/**
 * Orders points along the Z curve of the square: `space.codes` ascending, and in `space.order` which
 * point each is. Points of one cell keep their order (the sort is stable), so the result is the same
 * everywhere.
 */
export function orderPoints(
  x: Float64Array,
  y: Float64Array,
  square: Square,
  space: MortonSpace,
): void {
  const { codes, order, otherCodes, otherOrder, buckets } = space
  const cells = 1 << levels
  const scale = cells / square.side
  for (let i = 0; i < codes.length; i++) {
    const column = Math.min(cells - 1, ((x[i] ?? 0) - square.x) * scale)
    const row = Math.min(cells - 1, ((y[i] ?? 0) - square.y) * scale)
    codes[i] = spreadBits(column) | (spreadBits(row) << 1)
    order[i] = i
  }
  // Four digits of eight bits: an even number of passes ends where it began.
  sortByDigit(codes, order, otherCodes, otherOrder, buckets, 0)
  sortByDigit(otherCodes, otherOrder, codes, order, buckets, digitBits)
  sortByDigit(codes, order, otherCodes, otherOrder, buckets, 2 * digitBits)
  sortByDigit(otherCodes, otherOrder, codes, order, buckets, 3 * digitBits)
}

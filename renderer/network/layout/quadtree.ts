import type { Bodies } from './bodies'
import type { MortonSpace } from './morton-order'
import { levels, makeMortonSpace, orderPoints, squareAround } from './morton-order'

/** A cell of at most this many points is not divided: their forces are summed one by one. */
const leafSize = 8

/**
 * A quadtree without pointers: points in Morton order, and cells in depth-first order, so that the
 * children of a cell follow it and `skip` leads past them.
 */
export interface Quadtree {
  readonly space: MortonSpace
  /** Points in Morton order. */
  readonly px: Float64Array
  readonly py: Float64Array
  readonly pm: Float64Array
  /** 1 where a point may move. */
  readonly isFree: Uint8Array
  /** By cell: its points, and the cell after its last descendant. */
  readonly start: Int32Array
  readonly end: Int32Array
  readonly skip: Int32Array
  /** By cell: its centre of mass, its mass, the reach of its points from there, and whether one is free. */
  readonly cx: Float64Array
  readonly cy: Float64Array
  readonly cm: Float64Array
  /** By cell: how its mass lies about its centre, the sum of m (dx + i dy)^2: real and imaginary part. */
  readonly qx: Float64Array
  readonly qy: Float64Array
  readonly reach: Float64Array
  readonly hasFree: Uint8Array
  /** By cell: the box of its points: left, top, right, bottom. */
  readonly boxes: Float64Array
  cellCount: number
}

/** A tree for so many points; built anew in the same memory. */
export function makeQuadtree(count: number): Quadtree {
  // Every division has at least two children, so there are fewer cells than twice the points.
  const cells = Math.max(1, 2 * count)
  return {
    space: makeMortonSpace(count),
    px: new Float64Array(count),
    py: new Float64Array(count),
    pm: new Float64Array(count),
    isFree: new Uint8Array(count),
    start: new Int32Array(cells),
    end: new Int32Array(cells),
    skip: new Int32Array(cells),
    cx: new Float64Array(cells),
    cy: new Float64Array(cells),
    cm: new Float64Array(cells),
    qx: new Float64Array(cells),
    qy: new Float64Array(cells),
    reach: new Float64Array(cells),
    hasFree: new Uint8Array(cells),
    boxes: new Float64Array(4 * cells),
    cellCount: 0,
  }
}

function firstFrom(codes: Uint32Array, from: number, to: number, shift: number, quadrant: number) {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((((codes[middle] ?? 0) >>> shift) & 3) < quadrant) low = middle + 1
    else high = middle
  }
  return low
}

function addCell(tree: Quadtree, from: number, to: number, depth: number): void {
  const { codes } = tree.space
  const first = codes[from] ?? 0
  const last = codes[to - 1] ?? 0
  let level = depth
  // Where all points lie in one quadrant, the cell is that quadrant.
  while (
    level < levels &&
    first >>> (2 * (levels - level - 1)) === last >>> (2 * (levels - level - 1))
  ) {
    level++
  }
  const cell = tree.cellCount++
  tree.start[cell] = from
  tree.end[cell] = to
  if (to - from > leafSize && level < levels) {
    const shift = 2 * (levels - level - 1)
    let begin = from
    for (let quadrant = 0; quadrant < 4; quadrant++) {
      const finish = quadrant === 3 ? to : firstFrom(codes, begin, to, shift, quadrant + 1)
      if (finish > begin) addCell(tree, begin, finish, level + 1)
      begin = finish
    }
  }
  tree.skip[cell] = tree.cellCount
}

/** Divides the points as they stand now into cells; `measureCells` then says where these are. */
export function divide(tree: Quadtree, { x, y, count }: Bodies): void {
  tree.cellCount = 0
  if (count === 0) return
  orderPoints(x, y, squareAround(x, y, count), tree.space)
  addCell(tree, 0, count, 0)
}

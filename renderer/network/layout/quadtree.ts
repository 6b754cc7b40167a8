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
  /** By cell: its points, the cell after its last descendant, its centre of mass, mass and side squared. */
  start: Int32Array
  end: Int32Array
  skip: Int32Array
  cx: Float64Array
  cy: Float64Array
  cm: Float64Array
  side2: Float64Array
  cellCount: number
}

/** A tree for so many points; built anew at each tick, in the same memory. */
export function makeQuadtree(count: number): Quadtree {
  // Every division has at least two children, so there are fewer cells than twice the points.
  const cells = Math.max(1, 2 * count)
  return {
    space: makeMortonSpace(count),
    px: new Float64Array(count),
    py: new Float64Array(count),
    pm: new Float64Array(count),
    start: new Int32Array(cells),
    end: new Int32Array(cells),
    skip: new Int32Array(cells),
    cx: new Float64Array(cells),
    cy: new Float64Array(cells),
    cm: new Float64Array(cells),
    side2: new Float64Array(cells),
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

function addCell(tree: Quadtree, from: number, to: number, depth: number, side: number): void {
  const { codes } = tree.space
  const first = codes[from] ?? 0
  const last = codes[to - 1] ?? 0
  let level = depth
  let width = side
  // Where all points lie in one quadrant, the cell is that quadrant.
  while (
    level < levels &&
    first >>> (2 * (levels - level - 1)) === last >>> (2 * (levels - level - 1))
  ) {
    level++
    width /= 2
  }
  const cell = tree.cellCount++
  tree.start[cell] = from
  tree.end[cell] = to
  tree.side2[cell] = width * width
  sumMass(tree, cell, from, to)
  if (to - from > leafSize && level < levels) {
    const shift = 2 * (levels - level - 1)
    let begin = from
    for (let quadrant = 0; quadrant < 4; quadrant++) {
      const finish = quadrant === 3 ? to : firstFrom(codes, begin, to, shift, quadrant + 1)
      if (finish > begin) addCell(tree, begin, finish, level + 1, width / 2)
      begin = finish
    }
  }
  tree.skip[cell] = tree.cellCount
}

function sumMass(tree: Quadtree, cell: number, from: number, to: number): void {
  const { px, py, pm } = tree
  let mass = 0
  let x = 0
  let y = 0
  for (let i = from; i < to; i++) {
    const weight = pm[i] ?? 0
    mass += weight
    x += weight * (px[i] ?? 0)
    y += weight * (py[i] ?? 0)
  }
  tree.cm[cell] = mass
  tree.cx[cell] = x / mass
  tree.cy[cell] = y / mass
}

/** Builds the tree over the bodies as they stand now. */
export function buildQuadtree(tree: Quadtree, bodies: Bodies): void {
  const { px, py, pm, space } = tree
  const { x, y, mass, count } = bodies
  tree.cellCount = 0
  if (count === 0) return
  const square = squareAround(x, y, count)
  orderPoints(x, y, square, space)
  for (let i = 0; i < count; i++) {
    const body = space.order[i] ?? 0
    px[i] = x[body] ?? 0
    py[i] = y[body] ?? 0
    pm[i] = mass[body] ?? 0
  }
  addCell(tree, 0, count, 0, square.side)
}

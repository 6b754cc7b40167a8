import type { Bodies } from './bodies'
import type { Quadtree } from './quadtree'

function readPoints(tree: Quadtree, { x, y, mass, isFixed, count }: Bodies): void {
  const { px, py, pm, isFree } = tree
  const { order } = tree.space
  for (let i = 0; i < count; i++) {
    const body = order[i] ?? 0
    px[i] = x[body] ?? 0
    py[i] = y[body] ?? 0
    pm[i] = mass[body] ?? 0
    isFree[i] = isFixed[body] === 1 ? 0 : 1
  }
}

/** Writes a cell's box and centre; `mass` is not zero. */
function writeCell(
  tree: Quadtree,
  cell: number,
  mass: number,
  momentX: number,
  momentY: number,
): void {
  const { boxes } = tree
  const x = momentX / mass
  const y = momentY / mass
  tree.cm[cell] = mass
  tree.cx[cell] = x
  tree.cy[cell] = y
  const dx = Math.max(x - (boxes[4 * cell] ?? 0), (boxes[4 * cell + 2] ?? 0) - x)
  const dy = Math.max(y - (boxes[4 * cell + 1] ?? 0), (boxes[4 * cell + 3] ?? 0) - y)
  tree.reach[cell] = Math.sqrt(dx * dx + dy * dy)
}

function measureLeaf(tree: Quadtree, cell: number): void {
  const { px, py, pm, isFree, boxes } = tree
  let mass = 0
  let momentX = 0
  let momentY = 0
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  let free = 0
  const end = tree.end[cell] ?? 0
  for (let i = tree.start[cell] ?? 0; i < end; i++) {
    const x = px[i] ?? 0
    const y = py[i] ?? 0
    const weight = pm[i] ?? 0
    mass += weight
    momentX += weight * x
    momentY += weight * y
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
    free |= isFree[i] ?? 0
  }
  boxes[4 * cell] = left
  boxes[4 * cell + 1] = top
  boxes[4 * cell + 2] = right
  boxes[4 * cell + 3] = bottom
  tree.hasFree[cell] = free
  writeCell(tree, cell, mass, momentX, momentY)
  let qx = 0
  let qy = 0
  for (let i = tree.start[cell] ?? 0; i < end; i++) {
    const dx = (px[i] ?? 0) - (tree.cx[cell] ?? 0)
    const dy = (py[i] ?? 0) - (tree.cy[cell] ?? 0)
    const weight = pm[i] ?? 0
    qx += weight * (dx * dx - dy * dy)
    qy += 2 * weight * dx * dy
  }
  tree.qx[cell] = qx
  tree.qy[cell] = qy
}

function measureParent(tree: Quadtree, cell: number): void {
  const { boxes, cm, cx, cy, qx, qy, skip, hasFree } = tree
  let mass = 0
  let momentX = 0
  let momentY = 0
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  let free = 0
  const end = skip[cell] ?? 0
  for (let child = cell + 1; child < end; child = skip[child] ?? end) {
    const weight = cm[child] ?? 0
    mass += weight
    momentX += weight * (cx[child] ?? 0)
    momentY += weight * (cy[child] ?? 0)
    left = Math.min(left, boxes[4 * child] ?? 0)
    top = Math.min(top, boxes[4 * child + 1] ?? 0)
    right = Math.max(right, boxes[4 * child + 2] ?? 0)
    bottom = Math.max(bottom, boxes[4 * child + 3] ?? 0)
    free |= hasFree[child] ?? 0
  }
  boxes[4 * cell] = left
  boxes[4 * cell + 1] = top
  boxes[4 * cell + 2] = right
  boxes[4 * cell + 3] = bottom
  hasFree[cell] = free
  writeCell(tree, cell, mass, momentX, momentY)
  let sumX = 0
  let sumY = 0
  for (let child = cell + 1; child < end; child = skip[child] ?? end) {
    const dx = (cx[child] ?? 0) - (cx[cell] ?? 0)
    const dy = (cy[child] ?? 0) - (cy[cell] ?? 0)
    const weight = cm[child] ?? 0
    sumX += (qx[child] ?? 0) + weight * (dx * dx - dy * dy)
    sumY += (qy[child] ?? 0) + 2 * weight * dx * dy
  }
  qx[cell] = sumX
  qy[cell] = sumY
}

/** Where the cells of a divided tree are, by their bodies as they stand now: children before parents. */
export function measureCells(tree: Quadtree, bodies: Bodies): void {
  readPoints(tree, bodies)
  for (let cell = tree.cellCount - 1; cell >= 0; cell--) {
    if (tree.skip[cell] === cell + 1) measureLeaf(tree, cell)
    else measureParent(tree, cell)
  }
}

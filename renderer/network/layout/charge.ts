import type { Bodies } from './bodies'
import type { Quadtree } from './quadtree'
import { buildQuadtree } from './quadtree'

/** d3-force's default strength: bodies repel each other. */
const strength = -30

/** Barnes and Hut's criterion, d3-force's default 0.9, squared. */
const theta2 = 0.81

/** d3-force's distanceMin squared: nearer bodies do not repel more than at distance 1. */
const nearest2 = 1

/** Cells that one leaf sees from afar, and leaves that it sees body by body. */
interface View {
  readonly far: Int32Array
  readonly near: Int32Array
  farCount: number
  nearCount: number
}

function look(tree: Quadtree, leaf: number, view: View): void {
  const { px, py, cx, cy, side2, skip, cellCount } = tree
  const from = tree.start[leaf] ?? 0
  const to = tree.end[leaf] ?? 0
  let left = Infinity
  let right = -Infinity
  let top = Infinity
  let bottom = -Infinity
  for (let i = from; i < to; i++) {
    const x = px[i] ?? 0
    const y = py[i] ?? 0
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    if (y > bottom) bottom = y
  }
  view.farCount = 0
  view.nearCount = 0
  let cell = 0
  while (cell < cellCount) {
    const x = cx[cell] ?? 0
    const y = cy[cell] ?? 0
    const dx = x < left ? left - x : x > right ? x - right : 0
    const dy = y < top ? top - y : y > bottom ? y - bottom : 0
    const next = skip[cell] ?? cellCount
    if ((side2[cell] ?? 0) < theta2 * (dx * dx + dy * dy)) {
      view.far[view.farCount++] = cell
      cell = next
    } else if (next === cell + 1) {
      view.near[view.nearCount++] = cell
      cell = next
    } else {
      cell++
    }
  }
}

function pushBody(tree: Quadtree, at: number, view: View, alpha: number, bodies: Bodies): void {
  const { px, py, pm, cx, cy, cm, start, end, space } = tree
  const { far, near, farCount, nearCount } = view
  const x = px[at] ?? 0
  const y = py[at] ?? 0
  let fx = 0
  let fy = 0
  for (let i = 0; i < farCount; i++) {
    const cell = far[i] ?? 0
    const dx = (cx[cell] ?? 0) - x
    const dy = (cy[cell] ?? 0) - y
    let distance2 = dx * dx + dy * dy
    if (distance2 < nearest2) distance2 = Math.sqrt(nearest2 * distance2)
    const push = (cm[cell] ?? 0) / distance2
    fx += dx * push
    fy += dy * push
  }
  for (let i = 0; i < nearCount; i++) {
    const leaf = near[i] ?? 0
    const last = end[leaf] ?? 0
    for (let other = start[leaf] ?? 0; other < last; other++) {
      const dx = (px[other] ?? 0) - x
      const dy = (py[other] ?? 0) - y
      let distance2 = dx * dx + dy * dy
      // Itself, or one at the very same place: no direction to push in.
      if (distance2 === 0) continue
      if (distance2 < nearest2) distance2 = Math.sqrt(nearest2 * distance2)
      const push = (pm[other] ?? 0) / distance2
      fx += dx * push
      fy += dy * push
    }
  }
  const body = space.order[at] ?? 0
  bodies.vx[body] = (bodies.vx[body] ?? 0) + fx * strength * alpha
  bodies.vy[body] = (bodies.vy[body] ?? 0) + fy * strength * alpha
}

function isWhollyFixed(tree: Quadtree, leaf: number, { isFixed }: Bodies): boolean {
  const last = tree.end[leaf] ?? 0
  for (let at = tree.start[leaf] ?? 0; at < last; at++) {
    if (isFixed[tree.space.order[at] ?? 0] === 0) return false
  }
  return true
}

/** A many-body force with its work space, for so many bodies. */
export interface Charge {
  readonly tree: Quadtree
  readonly view: View
}

export function makeCharge(tree: Quadtree): Charge {
  const cells = tree.skip.length
  return {
    tree,
    view: { far: new Int32Array(cells), near: new Int32Array(cells), farCount: 0, nearCount: 0 },
  }
}

/**
 * One tick of repulsion: d3-force's forceManyBody at its defaults, each body counting as many as its
 * mass. The bodies of a leaf share one walk through the tree, taken from the nearest of them; the sum is
 * as exact as d3's.
 */
export function pushCharge({ tree, view }: Charge, bodies: Bodies, alpha: number): void {
  buildQuadtree(tree, bodies)
  for (let cell = 0; cell < tree.cellCount; cell++) {
    if (tree.skip[cell] !== cell + 1 || isWhollyFixed(tree, cell, bodies)) continue
    look(tree, cell, view)
    const last = tree.end[cell] ?? 0
    for (let at = tree.start[cell] ?? 0; at < last; at++) pushBody(tree, at, view, alpha, bodies)
  }
}

import type { Bodies } from './bodies'
import { measureCells } from './measure-cells'
import type { Charge } from './charge-space'
import { divide } from './quadtree'
import { pushCells } from './push-cells'

/** d3-force's default strength: bodies repel each other. */
const strength = -30

/** Hands the field of each cell down to its children, and in the end to the bodies. */
function spreadField({ tree, fx, fy, field }: Charge): void {
  const { px, py, cx, cy, start, end, skip, cellCount } = tree
  for (let cell = 0; cell < cellCount; cell++) {
    const at = 6 * cell
    const x = cx[cell] ?? 0
    const y = cy[cell] ?? 0
    const ax = field[at] ?? 0
    const ay = field[at + 1] ?? 0
    const bx = field[at + 2] ?? 0
    const by = field[at + 3] ?? 0
    const qx = field[at + 4] ?? 0
    const qy = field[at + 5] ?? 0
    const last = skip[cell] ?? 0
    if (last === cell + 1) {
      const to = end[cell] ?? 0
      for (let i = start[cell] ?? 0; i < to; i++) {
        const dx = (px[i] ?? 0) - x
        const dy = (py[i] ?? 0) - y
        const ux = bx + qx * dx - qy * dy
        const uy = by + qx * dy + qy * dx
        fx[i] = (fx[i] ?? 0) + ax + ux * dx - uy * dy
        fy[i] = (fy[i] ?? 0) - (ay + ux * dy + uy * dx)
      }
      continue
    }
    for (let child = cell + 1; child < last; child = skip[child] ?? last) {
      const dx = (cx[child] ?? 0) - x
      const dy = (cy[child] ?? 0) - y
      const sx = qx * dx - qy * dy
      const sy = qx * dy + qy * dx
      const ux = bx + sx
      const uy = by + sy
      const to = 6 * child
      field[to] = (field[to] ?? 0) + ax + ux * dx - uy * dy
      field[to + 1] = (field[to + 1] ?? 0) + ay + ux * dy + uy * dx
      field[to + 2] = (field[to + 2] ?? 0) + bx + 2 * sx
      field[to + 3] = (field[to + 3] ?? 0) + by + 2 * sy
      field[to + 4] = (field[to + 4] ?? 0) + qx
      field[to + 5] = (field[to + 5] ?? 0) + qy
    }
  }
}

/**
 * One tick of repulsion: d3-force's forceManyBody at its defaults, each body counting as many as its
 * mass. Cells push cells, both ways at once, and hand down to their bodies what they felt (Greengard and
 * Rokhlin's fast multipole method, to the second order, masses by their quadrupole): as exact as d3's walk from every body.
 */
export function pushCharge(charge: Charge, bodies: Bodies, alpha: number): void {
  const { tree, fx, fy, field } = charge
  if (bodies.count === 0) return
  divide(tree, bodies)
  measureCells(tree, bodies)
  fx.fill(0)
  fy.fill(0)
  field.fill(0, 0, 6 * tree.cellCount)
  pushCells(charge)
  spreadField(charge)
  const { order } = tree.space
  const push = strength * alpha
  for (let i = 0; i < bodies.count; i++) {
    if (tree.isFree[i] === 0) continue
    const body = order[i] ?? 0
    bodies.vx[body] = (bodies.vx[body] ?? 0) + (fx[i] ?? 0) * push
    bodies.vy[body] = (bodies.vy[body] ?? 0) + (fy[i] ?? 0) * push
  }
}

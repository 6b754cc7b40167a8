import type { Charge } from './charge-space'

/** Cells see each other as points where their reaches together are less than this share of the distance, */
const farTogether2 = 0.9 * 0.9

/** and the wider of them less than this share: the error of one cell grows with its own reach. */
const farEach2 = 0.4

/** d3-force's distanceMin squared: nearer bodies do not repel more than at distance 1. */
const nearest2 = 1

/** Bodies `from` up to `to`, in the tree's order, with those after them up to `last`, not before `first`. */
function pushBodies(charge: Charge, from: number, to: number, first: number, last: number): void {
  const { fx, fy } = charge
  const { px, py, pm } = charge.tree
  for (let i = from; i < to; i++) {
    const x = px[i] ?? 0
    const y = py[i] ?? 0
    const mass = pm[i] ?? 0
    let sumX = 0
    let sumY = 0
    for (let j = Math.max(first, i + 1); j < last; j++) {
      const dx = (px[j] ?? 0) - x
      const dy = (py[j] ?? 0) - y
      let distance2 = dx * dx + dy * dy
      // At the very same place there is no direction to push in.
      if (distance2 === 0) continue
      if (distance2 < nearest2) distance2 = Math.sqrt(nearest2 * distance2)
      const push = 1 / distance2
      const onI = (pm[j] ?? 0) * push
      const onJ = mass * push
      sumX += dx * onI
      sumY += dy * onI
      fx[j] = (fx[j] ?? 0) - dx * onJ
      fy[j] = (fy[j] ?? 0) - dy * onJ
    }
    fx[i] = (fx[i] ?? 0) + sumX
    fy[i] = (fy[i] ?? 0) + sumY
  }
}

/** All bodies of two leaves; the first comes before the second in the tree's order, or is the same. */
function pushLeaves(charge: Charge, one: number, two: number): void {
  const { start, end } = charge.tree
  pushBodies(charge, start[one] ?? 0, end[one] ?? 0, start[two] ?? 0, end[two] ?? 0)
}

/**
 * Adds to the fields of two far cells. With points as complex numbers, the pull at c + d towards a mass m
 * at s is the conjugate of m / (s - c - d) = m (w + w^2 d + w^3 d^2 + ...), where w = 1 / (s - c).
 */
function pushFar(
  { tree, field }: Charge,
  one: number,
  two: number,
  dx: number,
  dy: number,
  distance2: number,
): void {
  const wx = dx / distance2
  const wy = -dy / distance2
  const w2x = wx * wx - wy * wy
  const w2y = 2 * wx * wy
  const w3x = w2x * wx - w2y * wy
  const w3y = w2x * wy + w2y * wx
  const m1 = tree.cm[one] ?? 0
  const m2 = tree.cm[two] ?? 0
  const a = 6 * one
  const b = 6 * two
  const q1x = tree.qx[one] ?? 0
  const q1y = tree.qy[one] ?? 0
  const q2x = tree.qx[two] ?? 0
  const q2y = tree.qy[two] ?? 0
  field[a] = (field[a] ?? 0) + m2 * wx + q2x * w3x - q2y * w3y
  field[a + 1] = (field[a + 1] ?? 0) + m2 * wy + q2x * w3y + q2y * w3x
  field[a + 2] = (field[a + 2] ?? 0) + m2 * w2x
  field[a + 3] = (field[a + 3] ?? 0) + m2 * w2y
  field[a + 4] = (field[a + 4] ?? 0) + m2 * w3x
  field[a + 5] = (field[a + 5] ?? 0) + m2 * w3y
  field[b] = (field[b] ?? 0) - m1 * wx - q1x * w3x + q1y * w3y
  field[b + 1] = (field[b + 1] ?? 0) - m1 * wy - q1x * w3y - q1y * w3x
  field[b + 2] = (field[b + 2] ?? 0) + m1 * w2x
  field[b + 3] = (field[b + 3] ?? 0) + m1 * w2y
  field[b + 4] = (field[b + 4] ?? 0) - m1 * w3x
  field[b + 5] = (field[b + 5] ?? 0) - m1 * w3y
}

function pushBetween(charge: Charge, one: number, two: number): void {
  const { cx, cy, reach, skip, hasFree } = charge.tree
  if (hasFree[one] === 0 && hasFree[two] === 0) return
  const dx = (cx[two] ?? 0) - (cx[one] ?? 0)
  const dy = (cy[two] ?? 0) - (cy[one] ?? 0)
  const distance2 = dx * dx + dy * dy
  const oneReach = reach[one] ?? 0
  const twoReach = reach[two] ?? 0
  const together = oneReach + twoReach
  const widest = Math.max(oneReach, twoReach)
  if (
    together * together < farTogether2 * distance2 &&
    widest * widest < farEach2 * distance2 &&
    distance2 >= nearest2
  ) {
    pushFar(charge, one, two, dx, dy, distance2)
    return
  }
  const oneEnd = skip[one] ?? 0
  const twoEnd = skip[two] ?? 0
  const isOneLeaf = oneEnd === one + 1
  const isTwoLeaf = twoEnd === two + 1
  if (isOneLeaf && isTwoLeaf) pushLeaves(charge, one, two)
  else if (isTwoLeaf || (!isOneLeaf && oneReach >= twoReach)) {
    for (let child = one + 1; child < oneEnd; child = skip[child] ?? oneEnd) {
      pushBetween(charge, child, two)
    }
  } else {
    for (let child = two + 1; child < twoEnd; child = skip[child] ?? twoEnd) {
      pushBetween(charge, one, child)
    }
  }
}

/** Every pair of bodies once: one by one where they are near, by their cells where they are far. */
export function pushCells(charge: Charge): void {
  const { skip, hasFree, cellCount } = charge.tree
  for (let cell = 0; cell < cellCount; cell++) {
    if (hasFree[cell] === 0) continue
    const end = skip[cell] ?? 0
    if (end === cell + 1) {
      pushLeaves(charge, cell, cell)
      continue
    }
    for (let one = cell + 1; one < end; one = skip[one] ?? end) {
      for (let two = skip[one] ?? end; two < end; two = skip[two] ?? end) {
        pushBetween(charge, one, two)
      }
    }
  }
}

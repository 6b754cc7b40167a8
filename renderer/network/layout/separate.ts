import type { Bodies } from './bodies'
import { squareAround } from './morton-order'

/** Free space left between two marks. */
const gap = 2

/** Bodies by cell of a grid whose cells are at least as wide as two bodies that touch. */
interface Grid {
  readonly columns: number
  readonly cellOf: Int32Array
  /** Bodies of cell `c`: `members[starts[c]]` up to `members[starts[c + 1] - 1]`. */
  readonly starts: Int32Array
  readonly members: Int32Array
}

function makeGrid({ x, y, count }: Bodies, reach: number): Grid {
  const square = squareAround(x, y, count)
  // Never many more cells than bodies, however far one of them has strayed.
  const columns = Math.max(
    1,
    Math.min(Math.floor(square.side / reach), Math.ceil(2 * Math.sqrt(count))),
  )
  const scale = columns / square.side
  const cellOf = new Int32Array(count)
  const starts = new Int32Array(columns * columns + 1)
  for (let i = 0; i < count; i++) {
    const column = Math.min(columns - 1, Math.floor(((x[i] ?? 0) - square.x) * scale))
    const row = Math.min(columns - 1, Math.floor(((y[i] ?? 0) - square.y) * scale))
    const cell = row * columns + column
    cellOf[i] = cell
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  }
  for (let cell = 0; cell < columns * columns; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  }
  const next = starts.slice()
  const members = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const slot = next[cellOf[i] ?? 0] ?? 0
    members[slot] = i
    next[cellOf[i] ?? 0] = slot + 1
  }
  return { columns, cellOf, starts, members }
}

/** Which way to part two marks at the very same place: any will do that is the same everywhere. */
function anyDirection(i: number, j: number): readonly [number, number] {
  return (i + j) % 2 === 0 ? [0.6, 0.8] : [-0.8, 0.6]
}

function parts(bodies: Bodies, radii: Float64Array, i: number, j: number): boolean {
  const { x, y, isFixed } = bodies
  const dx = (x[j] ?? 0) - (x[i] ?? 0)
  const dy = (y[j] ?? 0) - (y[i] ?? 0)
  const wanted = (radii[i] ?? 0) + (radii[j] ?? 0) + gap
  const distance = Math.sqrt(dx * dx + dy * dy)
  if (distance >= wanted || (isFixed[i] === 1 && isFixed[j] === 1)) return false
  const [ux, uy] = distance > 1e-6 ? [dx / distance, dy / distance] : anyDirection(i, j)
  // More than needed: others push back, and crowds would spread slowly otherwise.
  const step = (wanted - distance) * (isFixed[i] === isFixed[j] ? 0.8 : 1.2) + 1e-9
  if (isFixed[i] !== 1) {
    x[i] = (x[i] ?? 0) - ux * step
    y[i] = (y[i] ?? 0) - uy * step
  }
  if (isFixed[j] !== 1) {
    x[j] = (x[j] ?? 0) + ux * step
    y[j] = (y[j] ?? 0) + uy * step
  }
  return true
}

function partCells(bodies: Bodies, radii: Float64Array, grid: Grid, i: number): number {
  const { columns, starts, members } = grid
  const cell = grid.cellOf[i] ?? 0
  const row = Math.floor(cell / columns)
  const column = cell - row * columns
  let moved = 0
  for (let r = Math.max(0, row - 1); r <= Math.min(columns - 1, row + 1); r++) {
    const first = starts[r * columns + Math.max(0, column - 1)] ?? 0
    const last = starts[r * columns + Math.min(columns - 1, column + 1) + 1] ?? 0
    for (let slot = first; slot < last; slot++) {
      const j = members[slot] ?? 0
      if (j > i && parts(bodies, radii, i, j)) moved++
    }
  }
  return moved
}

/**
 * Moves marks apart until none overlaps, or `rounds` are over; fixed ones stay. `radii` in layout units.
 * Answers how many pairs it still had to part in its last round.
 */
export function separate(bodies: Bodies, radii: Float64Array, rounds: number): number {
  if (bodies.count < 2) return 0
  const widest = radii.reduce((most, radius) => Math.max(most, radius), 0)
  let moved = 0
  for (let round = 0; round < rounds; round++) {
    const grid = makeGrid(bodies, 2 * widest + gap)
    moved = 0
    for (let i = 0; i < bodies.count; i++) moved += partCells(bodies, radii, grid, i)
    if (moved === 0) break
  }
  return moved
}

import type { Scene } from '../scene/scene'

/** Marks by place: those near a point are found without asking all. */
export interface MarkGrid {
  /** Calls back with every mark whose middle lies in a rectangle, and perhaps with some beside it. */
  readonly each: (
    left: number,
    top: number,
    right: number,
    bottom: number,
    visit: (mark: number) => void,
  ) => void
}

/** About so many marks a cell. */
const marksACell = 3

/** Sorts the marks of a scene into cells, in one pass over them. */
export function makeMarkGrid({ x, y }: Pick<Scene, 'x' | 'y'>): MarkGrid {
  const count = x.length
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let mark = 0; mark < count; mark++) {
    left = Math.min(left, x[mark] ?? 0)
    right = Math.max(right, x[mark] ?? 0)
    top = Math.min(top, y[mark] ?? 0)
    bottom = Math.max(bottom, y[mark] ?? 0)
  }
  const across = Math.max(right - left, 1e-9)
  const down = Math.max(bottom - top, 1e-9)
  const side = Math.max(Math.sqrt((across * down * marksACell) / count), across / 2e3, down / 2e3)
  const columns = Math.max(1, Math.ceil(across / side))
  const rows = Math.max(1, Math.ceil(down / side))
  const columnOf = (at: number): number =>
    Math.min(columns - 1, Math.max(0, Math.floor((at - left) / side)))
  const rowOf = (at: number): number =>
    Math.min(rows - 1, Math.max(0, Math.floor((at - top) / side)))
  const starts = new Int32Array(columns * rows + 1)
  const cellOf = (mark: number): number => rowOf(y[mark] ?? 0) * columns + columnOf(x[mark] ?? 0)
  for (let mark = 0; mark < count; mark++) {
    const cell = cellOf(mark)
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  }
  for (let cell = 0; cell < columns * rows; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  }
  const marks = new Int32Array(count)
  const next = starts.slice()
  for (let mark = 0; mark < count; mark++) {
    const cell = cellOf(mark)
    const slot = next[cell] ?? 0
    marks[slot] = mark
    next[cell] = slot + 1
  }
  return {
    each: (from, above, to, below, visit) => {
      if (count === 0) return
      const last = columnOf(to)
      for (let row = rowOf(above); row <= rowOf(below); row++) {
        const first = row * columns + columnOf(from)
        const end = starts[row * columns + last + 1] ?? 0
        for (let slot = starts[first] ?? 0; slot < end; slot++) visit(marks[slot] ?? 0)
      }
    },
  }
}

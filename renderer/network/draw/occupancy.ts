import type { View } from '../scene/view'

/** Boxes already taken, by cells of the view: what overlaps is found without asking all. */
export interface Occupancy {
  readonly take: (left: number, top: number, right: number, bottom: number) => void
  readonly isFree: (left: number, top: number, right: number, bottom: number) => boolean
}

const cellSize = 48

/** Nothing is taken yet. What lies outside the view is counted to its border. */
export function makeOccupancy(view: View): Occupancy {
  const columns = Math.floor(view.width / cellSize) + 1
  const rows = Math.floor(view.height / cellSize) + 1
  const cells: number[][] = Array.from({ length: columns * rows }, () => [])
  const cellOf = (at: number, last: number): number =>
    Math.min(last, Math.max(0, Math.floor(at / cellSize)))
  const overlapsIn = (cell: readonly number[], l: number, t: number, r: number, b: number) => {
    for (let i = 0; i < cell.length; i += 4) {
      const isApart =
        (cell[i] ?? 0) >= r ||
        (cell[i + 1] ?? 0) >= b ||
        (cell[i + 2] ?? 0) <= l ||
        (cell[i + 3] ?? 0) <= t
      if (!isApart) return true
    }
    return false
  }
  const cellsAround = (
    ...[l, t, r, b]: readonly [number, number, number, number]
  ): readonly [number, number, number, number] => [
    cellOf(l, columns - 1),
    cellOf(t, rows - 1),
    cellOf(r, columns - 1),
    cellOf(b, rows - 1),
  ]
  return {
    take: (l, t, r, b) => {
      const [left, top, right, bottom] = cellsAround(l, t, r, b)
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          cells[row * columns + column]?.push(l, t, r, b)
        }
      }
    },
    isFree: (l, t, r, b) => {
      const [left, top, right, bottom] = cellsAround(l, t, r, b)
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (overlapsIn(cells[row * columns + column] ?? [], l, t, r, b)) return false
        }
      }
      return true
    },
  }
}

import type { View } from '../scene/view'
import type { Occupancy } from './occupancy'

/** Side of a cell, in pixels. */
const cell = 2

/**
 * Ground that marks cover, by small cells: as quick for tens of thousands of marks as for a few. A cell
 * that is touched is taken whole.
 */
export function makeFilledGround({ width, height }: View): Occupancy {
  const columns = Math.ceil(width / cell) + 1
  const rows = Math.ceil(height / cell) + 1
  const isTaken = new Uint8Array(columns * rows)
  const columnOf = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor(x / cell)))
  const rowOf = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor(y / cell)))
  return {
    take: (left, top, right, bottom) => {
      if (right < 0 || bottom < 0 || left > width || top > height) return
      const [from, to] = [columnOf(left), columnOf(right) + 1]
      for (let row = rowOf(top); row <= rowOf(bottom); row++) {
        isTaken.fill(1, row * columns + from, row * columns + to)
      }
    },
    isFree: (left, top, right, bottom) => {
      const [from, to] = [columnOf(left), columnOf(right)]
      for (let row = rowOf(top); row <= rowOf(bottom); row++) {
        for (let at = row * columns + from; at <= row * columns + to; at++) {
          if (isTaken[at] === 1) return false
        }
      }
      return true
    },
  }
}

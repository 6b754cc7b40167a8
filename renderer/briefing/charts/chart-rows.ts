import type { Words } from './chart-marks'
import { lineShare, sizes } from './chart-look'
import { fitLines, textWidth } from './text-width'

/** A row of a chart with its label on the left. */
export interface Row {
  readonly top: number
  readonly height: number
  readonly middle: number
  readonly lines: readonly string[]
}

export interface Rows {
  readonly rows: readonly Row[]
  /** Width of the labels, the gap after them included. */
  readonly left: number
  readonly bottom: number
}

const gap = 10

/** Labels take no more than this share of the width, and no more than they need. */
export function layRows(
  labels: readonly string[],
  width: number,
  { top = 0, share = 0.4, high = 22, most = 3 } = {},
): Rows {
  const room = width * share - gap
  const all = labels.map((label) => fitLines(label, room, sizes.label, { most }))
  const widest = Math.max(
    0,
    ...all.flat().map((line) => Math.min(room, textWidth(line, sizes.label))),
  )
  let y = top
  const rows = all.map((lines): Row => {
    const height = Math.max(high, Math.ceil(lines.length * sizes.label * lineShare) + 7)
    const row = { top: y, height, middle: y + height / 2, lines }
    y += height
    return row
  })
  return { rows, left: Math.ceil(widest) + gap, bottom: y }
}

/** The labels of rows: before their marks, or at the left as in a table. */
export function rowLabels({ rows, left }: Rows, anchor: 'start' | 'end' = 'end'): readonly Words[] {
  const x = anchor === 'end' ? left - gap : 0
  return rows.map(({ middle, lines }) => ({ x, y: middle, lines, anchor }))
}

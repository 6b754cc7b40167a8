import type { Chart } from '../../../shared/briefing/chart'
import { barFill, inks, lineShare, sizes } from './chart-look'
import type { Box, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { fitLines, textWidth } from './text-width'

type Matrix = Chart & { readonly kind: 'matrix' }
type MatrixCell = Matrix['cells'][number][number]

const labelShare = 0.42
const rowHeight = 26
const widestSquare = 26
const lineHeight = sizes.small * lineShare

/** Of a head that is read from below. */
const highestHead = 110

const numberWidth = (printed: string): number => textWidth(printed, sizes.value, true)

/** The heads of columns, their feet at `y` 0; read from below where a word is wider than its column. */
function drawHeads(columns: readonly string[], left: number, across: number) {
  const room = across - 6
  const isUpwards = columns.some((column) =>
    column.split(' ').some((word) => textWidth(word, sizes.small, true) > room),
  )
  const look = { size: sizes.small, isBold: true, isUpwards } as const
  const all = columns.map((column) =>
    fitLines(column, isUpwards ? highestHead : room, sizes.small, { isBold: true, most: 3 }),
  )
  const heights = all.map((lines) =>
    isUpwards
      ? Math.max(0, ...lines.map((line) => textWidth(line, sizes.small, true)))
      : lines.length * lineHeight,
  )
  const words = all.map((lines, at): Words => {
    const x = left + (at + 0.5) * across
    if (isUpwards) return { x, y: 0, lines, ...look, anchor: 'start' }
    return { x, y: -(lines.length * lineHeight) / 2, lines, ...look, anchor: 'middle' }
  })
  return { words, height: Math.ceil(Math.max(0, ...heights)) }
}

/** A square with its number inside, or beside it where it is too small; the number alone of nothing. */
function drawCell({ value, printed }: MatrixCell, side: number, x: number, y: number) {
  const wide = numberWidth(printed)
  const words = { y, lines: [printed] }
  if (value === null || value === 0) {
    return { words: { ...words, x, anchor: 'middle', color: inks.quiet } as const, left: x }
  }
  if (side >= wide + 4 && side >= 15) {
    const look = { isBold: true, anchor: 'middle', color: inks.paper } as const
    return { words: { ...words, x, ...look }, left: x - side / 2 }
  }
  const left = x - (side + 4 + wide) / 2
  return { words: { ...words, x: left + side + 4, isBold: true }, left }
}

/** Counts by rows and columns: squares whose area is the count, each with its number. */
export function drawMatrix(chart: Matrix, width: number): Drawing {
  const { left } = layRows(chart.rows, width, { share: labelShare })
  const across = (width - left) / Math.max(1, chart.columns.length)
  const heads = drawHeads(chart.columns, left, across)
  const top = heads.height + 10
  const laid = layRows(chart.rows, width, { share: labelShare, high: rowHeight, top })
  const cells = chart.cells.flat()
  const most = Math.max(0, ...cells.map(({ value }) => value ?? 0))
  const widest = Math.max(0, ...cells.map(({ printed }) => numberWidth(printed)))
  // Where a number does not stand in its square, both have room in the column.
  const largest = Math.min(widestSquare, Math.max(8, across - widest - 10))
  const boxes: Box[] = []
  const words: Words[] = [
    ...rowLabels(laid, 'start'),
    ...heads.words.map((head) => ({ ...head, y: top - 6 + head.y })),
  ]
  for (const [at, { middle }] of laid.rows.entries()) {
    for (const [column, cell] of (chart.cells[at] ?? []).entries()) {
      const share = most === 0 ? 0 : Math.max(0, cell.value ?? 0) / most
      const side = largest * Math.sqrt(share)
      const drawn = drawCell(cell, side, left + (column + 0.5) * across, middle)
      const place = { x: drawn.left, y: middle - side / 2 }
      boxes.push({ ...place, width: side, height: side, fill: barFill })
      words.push(drawn.words)
    }
  }
  const rules = [top, ...laid.rows.map((row) => row.top + row.height)].map((y) => ({
    ...{ x1: 0, y1: y, x2: width, y2: y },
  }))
  return {
    marks: [...drawLines(rules, { color: inks.rule }), ...drawBoxes(boxes), ...writeWords(words)],
    height: Math.ceil(laid.bottom + 2),
  }
}

import type { Chart } from '../../../shared/briefing/chart'
import { barFill, inks, lineShare, sizes } from './chart-look'
import type { Box, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { fitLines, textWidth } from './text-width'

const rowHeight = 30
const widestSquare = 26
const narrowestInside = 15

/** Counts by rows and columns: squares whose area is the count, with the number in or beside each. */
export function drawMatrix(chart: Chart & { readonly kind: 'matrix' }, width: number): Drawing {
  const { left } = layRows(chart.rows, width, { share: 0.42 })
  const across = (width - left) / Math.max(1, chart.columns.length)
  const heads = chart.columns.map((column) =>
    fitLines(column, across - 6, sizes.small, { most: 3, isBold: true }),
  )
  const headLines = Math.max(0, ...heads.map((lines) => lines.length))
  const top = Math.ceil(headLines * sizes.small * lineShare) + 8
  const laid = layRows(chart.rows, width, { share: 0.42, high: rowHeight, top })
  const most = Math.max(0, ...chart.cells.flat().map(({ value }) => value ?? 0))
  const boxes: Box[] = []
  const words: Words[] = [...rowLabels(laid, 'start')]
  for (const [at, lines] of heads.entries()) {
    const y = top - 6 - (lines.length * sizes.small * lineShare) / 2
    const x = left + (at + 0.5) * across
    words.push({ x, y, lines, size: sizes.small, isBold: true, anchor: 'middle' })
  }
  for (const [at, { middle }] of laid.rows.entries()) {
    for (const [column, { value, printed }] of (chart.cells[at] ?? []).entries()) {
      const x = left + (column + 0.5) * across
      const side = most === 0 ? 0 : widestSquare * Math.sqrt(Math.max(0, value ?? 0) / most)
      const needed = Math.max(narrowestInside, textWidth(printed, sizes.value, true) + 4)
      const isInside = side >= needed
      boxes.push({
        x: x - side / 2,
        y: middle - side / 2,
        width: side,
        height: side,
        fill: barFill,
      })
      const isSaid = value !== null && value > 0
      const place = isInside || !isSaid ? { x, anchor: 'middle' as const } : { x: x + side / 2 + 4 }
      const color = isInside ? inks.paper : isSaid ? inks.ink : inks.quiet
      words.push({ ...place, y: middle, lines: [printed], isBold: isSaid, color })
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

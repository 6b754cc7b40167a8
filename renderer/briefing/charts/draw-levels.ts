import type { Chart } from '../../../shared/briefing/chart'
import { inks, lineShare, sizes, stepFill } from './chart-look'
import type { Box, Line, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { fitLines, textWidth } from './text-width'

const thick = 13
const rowHeight = 24

/** Rows by steps of a scale: a column a step, its bars from the same zero, each with its number. */
export function drawLevels(chart: Chart & { readonly kind: 'levels' }, width: number): Drawing {
  const { levels, counts } = chart
  const { left } = layRows(chart.rows, width, { share: 0.34 })
  const across = (width - left) / Math.max(1, levels.length)
  const heads = levels.map((level) =>
    fitLines(level, across - 8, sizes.small, { most: 3, isBold: true }),
  )
  const headLines = Math.max(0, ...heads.map((lines) => lines.length))
  const top = Math.ceil(headLines * sizes.small * lineShare) + 10
  const laid = layRows(chart.rows, width, { share: 0.34, high: rowHeight, top })
  const most = Math.max(1, ...counts.flat())
  const widest = Math.max(0, ...counts.flat().map((count) => textWidth(String(count), sizes.value)))
  const room = across - widest - 18
  const boxes: Box[] = []
  const words: Words[] = [...rowLabels(laid)]
  const bases: Line[] = []
  for (const [level, lines] of heads.entries()) {
    const x = left + level * across
    const y = top - 6 - (lines.length * sizes.small * lineShare) / 2
    words.push({ x, y, lines, size: sizes.small, isBold: true })
    bases.push({ x1: x, y1: top, x2: x, y2: laid.bottom })
  }
  for (const [at, { middle }] of laid.rows.entries()) {
    for (const [level, count] of (counts[at] ?? []).entries()) {
      const x = left + level * across
      const long = (count / most) * room
      const fill = stepFill(level + 1, levels.length + 1)
      const place = { x, y: middle - thick / 2, width: long, height: thick }
      boxes.push({ ...place, fill, outline: inks.accent })
      const look = { isBold: count > 0, color: count > 0 ? inks.ink : inks.quiet }
      words.push({ x: x + long + 5, y: middle, lines: [String(count)], ...look })
    }
  }
  return {
    marks: [...drawBoxes(boxes), ...drawLines(bases, { color: inks.tie }), ...writeWords(words)],
    height: Math.ceil(laid.bottom + 2),
  }
}

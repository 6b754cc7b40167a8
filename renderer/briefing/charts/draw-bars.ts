import type { Chart } from '../../../shared/briefing/chart'
import { barFill, inks, sizes } from './chart-look'
import type { Box, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { linearScale } from './linear-scale'
import { fitLines, textWidth } from './text-width'

const thick = 13

/** Horizontal bars from zero, each with its value at its end. */
export function drawBars(chart: Chart & { readonly kind: 'bars' }, width: number): Drawing {
  const laid = layRows(
    chart.rows.map(({ label }) => label),
    width,
    { top: 2 },
  )
  const { rows, left, bottom } = laid
  const widest = Math.max(
    0,
    ...chart.rows.map(({ printed }) => textWidth(printed, sizes.value, true)),
  )
  const most = Math.max(0, ...chart.rows.map(({ value }) => value ?? 0))
  const at = linearScale([0, most || 1], [left, width - widest - 8])
  const boxes: Box[] = []
  const words: Words[] = [...rowLabels(laid)]
  for (const [row, { value, printed, isHollow }] of chart.rows.entries()) {
    const middle = rows[row]?.middle ?? 0
    const end = at(Math.max(0, value ?? 0))
    const texture = isHollow === true ? 'hatched' : 'full'
    const place = { x: left, y: middle - thick / 2, width: end - left, height: thick }
    boxes.push({ ...place, fill: isHollow === true ? inks.quiet : barFill, texture })
    const isKnown = value !== null
    const look = { isBold: isKnown, color: isKnown ? inks.ink : inks.quiet }
    words.push({ x: end + 5, y: middle, lines: [printed], size: sizes.value, ...look })
  }
  const axis = fitLines(chart.axis, width - left, sizes.small)
  const isNamed = axis.length > 0
  if (isNamed) {
    const look = { size: sizes.small, color: inks.quiet }
    words.push({ x: left, y: bottom + 4 + (axis.length * 13) / 2, lines: axis, ...look })
  }
  const base = { x1: left, y1: 2, x2: left, y2: bottom }
  return {
    marks: [...drawBoxes(boxes), ...drawLines([base], { color: inks.ink }), ...writeWords(words)],
    height: Math.ceil(bottom + (isNamed ? 6 + axis.length * 13 : 2)),
  }
}

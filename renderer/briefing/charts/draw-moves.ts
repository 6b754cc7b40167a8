import type { Chart } from '../../../shared/briefing/chart'
import { barFill, inks, sizes } from './chart-look'
import type { Box, Line, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { textWidth } from './text-width'

const thick = 7
const legendHeight = 22

/**
 * What moved, one row a figure: before (empty) above now (full), from zero. Figures have units of their own, so
 * each row is on the scale of its larger value, and the numbers are written.
 */
export function drawMoves(chart: Chart & { readonly kind: 'moves' }, width: number): Drawing {
  const labels = chart.rows.map(({ label }) => label)
  const laid = layRows(labels, width, { top: legendHeight, high: 28 })
  const { left, rows, bottom } = laid
  const widest = Math.max(
    0,
    ...chart.rows.map(({ printed }) => textWidth(printed, sizes.value, true)),
  )
  const room = Math.max(20, width - left - widest - 10)
  const boxes: Box[] = []
  const bases: Line[] = []
  const words: Words[] = [...rowLabels(laid)]
  const old = { fill: inks.quiet, texture: 'empty' } as const
  for (const [at, { before, now, printed }] of chart.rows.entries()) {
    const { middle = 0 } = rows[at] ?? {}
    const most = Math.max(before, now, 0)
    const reach = (value: number): number => (most === 0 ? 0 : (Math.max(0, value) / most) * room)
    const first = { x: left, y: middle - thick - 0.5, height: thick }
    boxes.push({ ...first, width: reach(before), ...old })
    boxes.push({ ...first, y: middle + 0.5, width: reach(now), fill: barFill })
    bases.push({ x1: left, y1: middle - thick - 3, x2: left, y2: middle + thick + 3 })
    words.push({ x: width, y: middle, lines: [printed], isBold: true, anchor: 'end' })
  }
  const y = legendHeight / 2 - 2
  const long = 58 + textWidth(`${chart.beforeLabel}${chart.nowLabel}`, sizes.small)
  const oldAt = Math.max(0, Math.min(left, width - long - 4))
  const nowAt = oldAt + 36 + textWidth(chart.beforeLabel, sizes.small)
  boxes.push({ x: oldAt, y: y - 4, width: 16, height: 8, ...old })
  boxes.push({ x: nowAt, y: y - 4, width: 16, height: 8, fill: barFill })
  words.push({ x: oldAt + 22, y, lines: [chart.beforeLabel], size: sizes.small })
  words.push({ x: nowAt + 22, y, lines: [chart.nowLabel], size: sizes.small })
  return {
    marks: [...drawBoxes(boxes), ...drawLines(bases, { color: inks.ink }), ...writeWords(words)],
    height: Math.ceil(bottom + 2),
  }
}

import type { Chart } from '../../../shared/briefing/chart'
import { drawLegend } from './chart-legend'
import { groupLook, inks, sizes } from './chart-look'
import type { Box, Line, Words } from './chart-marks'
import { drawBoxes, drawLines, writeWords } from './chart-marks'
import { layRows, rowLabels } from './chart-rows'
import type { Drawing } from './drawing'
import { linearScale } from './linear-scale'
import { textWidth } from './text-width'

type Timeline = Chart & { readonly kind: 'timeline' }

const thick = 11
const yearRoom = 74
const axisHeight = 20

/** Whole years, at most so many that their numbers stand apart. */
function yearTicks(from: number, to: number, room: number): readonly number[] {
  const most = Math.max(2, Math.floor(room / 36))
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((each) => (to - from) / each <= most) ?? 200
  const first = Math.ceil(from / step) * step
  const count = Math.max(0, Math.floor((to - first) / step) + 1)
  return Array.from({ length: count }, (_, at) => first + at * step)
}

function domainOf({ spans, today }: Timeline): readonly [number, number] {
  const starts = spans.map(({ start }) => start)
  const ends = spans.map(({ end }) => end ?? today)
  const from = Math.floor(Math.min(today, ...starts))
  return [from, Math.max(from + 1, Math.ceil(Math.max(today, ...ends)))]
}

/** Something that goes on has an arrow's head where today stands. */
function headOf(x: number, y: number): readonly Line[] {
  return [-1, 1].map((side) => ({ x1: x - 4, y1: y + (side * thick) / 2, x2: x + 3, y2: y }))
}

function yearsOf(start: number, end: number | null): string {
  const [from, to] = [String(Math.floor(start)), end === null ? null : String(Math.floor(end))]
  return to === null ? `${from} –` : to === from ? from : `${from} – ${to}`
}

/** Spans of time by rows, with the years of each written at its end of the row. */
export function drawTimeline(chart: Timeline, width: number): Drawing {
  const legend = drawLegend(chart.groups, width)
  const top = legend.bottom + axisHeight + 16
  const labels = chart.spans.map(({ label }) => label)
  const laid = layRows(labels, width, { top, high: 21, share: 0.38 })
  const [left, right] = [laid.left, width - yearRoom]
  const [from, to] = domainOf(chart)
  const at = linearScale(domainOf(chart), [left, right])
  const boxes: Box[] = []
  const arrows = new Map<string, Line[]>()
  const words: Words[] = [...rowLabels(laid)]
  for (const [index, { start, end, group }] of chart.spans.entries()) {
    const { fill, outline, texture } = groupLook(chart.groups.indexOf(group))
    const y = laid.rows[index]?.middle ?? 0
    const [x, until] = [at(start), at(end ?? chart.today)]
    const wide = Math.max(3, until - x)
    boxes.push({ x, y: y - thick / 2, width: wide, height: thick, fill, outline, texture })
    if (end === null) {
      arrows.set(outline, [...(arrows.get(outline) ?? []), ...headOf(x + wide + 3, y)])
    }
    const years = { x: width, y, lines: [yearsOf(start, end)], size: sizes.small }
    words.push({ ...years, anchor: 'end', color: inks.quiet })
  }
  const ticks = yearTicks(from, to, right - left).map((year) => ({ year, x: at(year) }))
  const grid = ticks.map(({ x }) => ({ x1: x, y1: top - 4, x2: x, y2: laid.bottom }))
  for (const { year, x } of ticks) {
    // The line of today would cross it.
    if (Math.abs(x - at(chart.today)) < 18) continue
    const look = { size: sizes.small, color: inks.quiet, anchor: 'middle' as const }
    words.push({ x, y: top - 13, lines: [String(year)], ...look })
  }
  const today = at(chart.today)
  const half = textWidth(chart.todayLabel, sizes.small, true) / 2
  const middle = Math.min(Math.max(today, half), width - half)
  const note = { lines: [chart.todayLabel], size: sizes.small, isBold: true }
  words.push({ x: middle, y: top - 27, ...note, anchor: 'middle' })
  const now = { x1: today, y1: top - 20, x2: today, y2: laid.bottom }
  return {
    marks: [
      ...legend.marks,
      ...drawLines(grid, { color: inks.rule }),
      ...drawBoxes(boxes),
      ...[...arrows].flatMap(([color, lines]) => drawLines(lines, { color, width: 1.6 })),
      ...drawLines([now], { color: inks.ink, dash: '3 3' }),
      ...writeWords(words),
    ],
    height: Math.ceil(laid.bottom + 4),
  }
}

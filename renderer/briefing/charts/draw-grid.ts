import { drawLegend } from './chart-legend'
import { inks, sizes } from './chart-look'
import type { Box, Dot, Line, Words } from './chart-marks'
import { drawBoxes, drawDots, drawLines, writeWords } from './chart-marks'
import type { Drawing } from './drawing'
import type { Grid } from './grid-places'
import { fillPlace, pointsByPlace } from './grid-places'
import { fitLines } from './text-width'

const steps = [1, 2, 3, 4] as const
const left = 36
const lowest = 34
const captionHeight = 19

/** The names of the quadrants, the numbers of the steps and the names of the axes. */
const quiet = { size: sizes.small, color: inks.quiet } as const

/** Actors in four by four places, those of much influence and interest in the upper right. */
export function drawGrid(chart: Grid, width: number): Drawing {
  const legend = drawLegend(chart.groups, width, { as: 'symbol' })
  const across = (width - left) / 4
  const columnAt = (column: number): number => left + (column - 1) * across
  const points = pointsByPlace(chart)
  const [lowLow, highX, highY, highHigh] = chart.quadrants
  const words: Words[] = []
  const dots: Dot[] = []
  const rules: Line[] = []
  const top = legend.bottom + 2
  let y = top
  let middle = top
  const caption = (text: string, x: number): void => {
    const lines = fitLines(text, 2 * across - 12, sizes.small, { most: 1, isBold: true })
    words.push({ x: x + 6, y: y + captionHeight / 2 + 1, lines, ...quiet, isBold: true })
  }
  for (const row of steps.toReversed()) {
    if (row % 2 === 0) {
      caption(row === 4 ? highY : lowLow, left)
      caption(row === 4 ? highHigh : highX, columnAt(3))
      y += captionHeight
    }
    const filled = steps.map((column) => {
      const inPlace = points.get(`${String(column)} ${String(row)}`) ?? []
      return fillPlace({ x: columnAt(column), y, width: across, points: inPlace }, chart.groups)
    })
    const height = Math.max(lowest, ...filled.map((place) => place.height))
    dots.push(...filled.flatMap((place) => place.dots))
    words.push(...filled.flatMap((place) => place.words))
    words.push({ x: left - 7, y: y + height / 2, lines: [String(row)], ...quiet, anchor: 'end' })
    y += height
    if (row === 3) middle = y
    else if (row !== 1) rules.push({ x1: left, y1: y, x2: width, y2: y })
  }
  for (const column of steps) {
    const x = columnAt(column)
    const number = { x: x + across / 2, y: y + 11, lines: [String(column)] }
    words.push({ ...number, ...quiet, anchor: 'middle' })
    if (column % 2 === 0) rules.push({ x1: x, y1: top, x2: x, y2: y })
  }
  const centre = { anchor: 'middle', size: sizes.small, isBold: true } as const
  words.push({ x: columnAt(3), y: y + 27, lines: [chart.xLabel], ...centre })
  words.push({ x: 9, y: (top + y) / 2, lines: [chart.yLabel], ...centre, isUpwards: true })
  const half = { x: columnAt(3), width: 2 * across }
  const wash: Box = { ...half, y: top, height: middle - top, fill: inks.wash }
  const cross = [
    { x1: left, y1: middle, x2: width, y2: middle },
    { x1: columnAt(3), y1: top, x2: columnAt(3), y2: y },
    { x1: left, y1: top, x2: left, y2: y },
    { x1: left, y1: y, x2: width, y2: y },
  ]
  return {
    marks: [
      ...drawBoxes([wash]),
      ...drawLines(rules, { color: inks.rule }),
      ...drawLines(cross, { color: inks.tie }),
      ...legend.marks,
      ...drawDots(dots),
      ...writeWords(words),
    ],
    height: Math.ceil(y + 36),
  }
}

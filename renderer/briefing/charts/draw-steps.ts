import type { Chart } from '../../../shared/briefing/chart'
import { barFill, inks, lineShare, sizes, stepFill } from './chart-look'
import type { Dot, Line, Words } from './chart-marks'
import { drawDots, drawLines, writeWords } from './chart-marks'
import type { Drawing } from './drawing'
import { fitLines } from './text-width'

const radius = 13
/** Round the step that is reached, with its line. */
const ring = 4

/** Narrower steps stand one under the other. */
const narrowest = 92

interface Place {
  readonly x: number
  readonly y: number
  readonly words: Pick<Words, 'x' | 'y' | 'lines' | 'anchor'>
}

function sideBySide(steps: readonly string[], width: number, current: number | null) {
  const across = width / steps.length
  const y = radius + ring
  let bottom = y + radius
  const places = steps.map((step, at): Place => {
    const x = (at + 0.5) * across
    const isBold = at === current
    const lines = fitLines(step, across - 10, sizes.label, { most: 3, isBold })
    const high = lines.length * sizes.label * lineShare
    bottom = Math.max(bottom, y + radius + 8 + high)
    return { x, y, words: { x, y: y + radius + 7 + high / 2, lines, anchor: 'middle' } }
  })
  return { places, bottom }
}

function oneUnderTheOther(steps: readonly string[], width: number, current: number | null) {
  const x = radius + ring
  const places = steps.map((step, at): Place => {
    const y = radius + ring + at * 40
    const isBold = at === current
    const left = x + radius + 10
    const lines = fitLines(step, width - left, sizes.label, { isBold })
    return { x, y, words: { x: left, y, lines, anchor: 'start' } }
  })
  return { places, bottom: (places.at(-1)?.y ?? 0) + radius + ring }
}

/** A scale of numbered steps: those passed are tinted, the one reached is full, the others are empty. */
export function drawSteps(chart: Chart & { readonly kind: 'steps' }, width: number): Drawing {
  const { steps, current } = chart
  const isWide = width / Math.max(1, steps.length) >= narrowest
  const lay = isWide ? sideBySide : oneUnderTheOther
  const { places, bottom } = lay(steps, width, current)
  const reached: Line[] = []
  const ahead: Line[] = []
  for (const [at, { x, y }] of places.entries()) {
    const next = places[at + 1]
    if (next === undefined) continue
    const isReached = current !== null && at < current
    const list = isReached ? reached : ahead
    list.push({ x1: x, y1: y, x2: next.x, y2: next.y })
  }
  const dots: Dot[] = []
  const words: Words[] = []
  for (const [at, { x, y, words: label }] of places.entries()) {
    const isCurrent = at === current
    const isPassed = current !== null && at < current
    const fill = isCurrent ? barFill : isPassed ? stepFill(1, 5) : inks.paper
    const outline = isCurrent || isPassed ? barFill : inks.tie
    dots.push({ x, y, symbol: 'circle', fill, outline, radius })
    if (isCurrent) {
      dots.push({ x, y, symbol: 'circle', fill: 'none', outline, radius: radius + 3 })
    }
    const color = isCurrent ? inks.paper : isPassed ? inks.ink : inks.quiet
    words.push({ x, y, lines: [String(at + 1)], isBold: true, color, anchor: 'middle' })
    words.push({
      ...label,
      isBold: isCurrent,
      color: isCurrent || isPassed ? inks.ink : inks.quiet,
    })
  }
  return {
    marks: [
      ...drawLines(reached, { color: barFill, width: 2.5 }),
      ...drawLines(ahead, { color: inks.tie, width: 1.5, dash: '3 3' }),
      ...drawDots(dots),
      ...writeWords(words),
    ],
    height: Math.ceil(bottom + 2),
  }
}

import { groupLook, inks, sizes } from './chart-look'
import type { Box, Dot, Marks, Words } from './chart-marks'
import { drawBoxes, drawDots, writeWords } from './chart-marks'
import { textWidth } from './text-width'

export interface LegendLayout {
  readonly marks: Marks
  readonly bottom: number
}

const swatch = 14
const gap = 16
const lineHeight = 19

/** The groups of a chart in a line, or several: a sample of each, then its name. */
export function drawLegend(
  groups: readonly string[],
  width: number,
  { top = 0, as = 'box' }: { readonly top?: number; readonly as?: 'box' | 'symbol' } = {},
): LegendLayout {
  const boxes: Box[] = []
  const words: Words[] = []
  const dots: Dot[] = []
  let x = 0
  let y = top + lineHeight / 2
  for (const [place, group] of groups.entries()) {
    const wide = swatch + 5 + textWidth(group, sizes.small)
    if (x > 0 && x + wide > width) {
      x = 0
      y += lineHeight
    }
    const { fill, outline, texture, symbol } = groupLook(place)
    if (as === 'symbol') {
      dots.push({ x: x + swatch / 2, y, symbol, fill, outline, radius: 4.5 })
    } else {
      boxes.push({ x, y: y - 5, width: swatch, height: 10, fill, outline, texture })
    }
    words.push({ x: x + swatch + 5, y, lines: [group], size: sizes.small, color: inks.ink })
    x += wide + gap
  }
  return {
    marks: [...drawBoxes(boxes), ...drawDots(dots), ...writeWords(words)],
    bottom: groups.length === 0 ? top : y + lineHeight / 2 + 4,
  }
}

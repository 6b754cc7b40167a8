import { outlineWidth } from '../draw/draw-marks'
import type { FigureSample } from '../draw/figure'
import { hullOpacity, hullWidth } from '../draw/hull-outline'
import { arrowHead, makeTieLine } from '../draw/tie-line'
import { arrowSize } from '../draw/tie-pen'
import type { MarkStyle } from '../scene/mark-style'
import { markDash } from '../scene/mark-style'
import { inks } from '../scene/palette'
import type { Ground } from '../scene/palette'
import { sampleRadius, sampleReach } from '../scene/sample-extent'
import type { TieStyle } from '../scene/tie-style'
import type { FigurePen } from './figure-pen'
import { blankStyle, writeShape } from './write-shape'

function writeMark(style: MarkStyle, x: number, y: number, radius: number, pen: FigurePen): void {
  const { shape, fill, outline: stroke, isHollow } = style
  const line = { width: outlineWidth(isHollow, 1), dash: markDash(style, 1) }
  pen.styled({ ...blankStyle, fill, stroke, ...line }, () => {
    writeShape(pen, shape, x, y, radius, '')
  })
}

function writeTie(style: TieStyle, x: number, y: number, pen: FigurePen): void {
  const { color, width, dash, hasArrow } = style
  pen.styled({ ...blankStyle, stroke: color, width, dash }, () => {
    pen.line(x - sampleReach, y, x + sampleReach, y)
  })
  if (!hasArrow) return
  const end = { ...makeTieLine(), x2: x + sampleReach, y2: y, ux: 1 }
  pen.styled({ ...blankStyle, fill: color }, () => {
    pen.polygon(arrowHead(end, arrowSize(width)), '')
  })
}

/** Writes what a legend shows beside its words, as the picture has it. */
export function writeSample({ x, y, sample }: FigureSample, ground: Ground, pen: FigurePen): void {
  const { ink, paper } = inks[ground]
  switch (sample.kind) {
    case 'mark':
      writeMark(sample.style, x, y, sampleRadius, pen)
      break
    case 'size':
      writeMark(sample.style, x, y, sample.radius, pen)
      break
    case 'tie':
      writeTie(sample.style, x, y, pen)
      break
    case 'hull': {
      const { fill, outline: stroke } = sample
      const { fill: fillOpacity, outline: strokeOpacity } = hullOpacity
      const look = { ...blankStyle, fill, stroke, width: hullWidth, fillOpacity, strokeOpacity }
      const corners = [-11, -6, 11, -6, 11, 6, -11, 6].map((d, at) => d + (at % 2 === 0 ? x : y))
      pen.styled(look, () => {
        pen.polygon(corners, '')
      })
      break
    }
    case 'badge': {
      pen.styled({ ...blankStyle, fill: ink, stroke: paper, width: 1.5 }, () => {
        pen.circle(x, y, 7, '')
      })
      const text = { text: sample.text, size: 10, isBold: true, color: paper } as const
      pen.text({ ...text, x, y: y + 3.6, anchor: 'middle' })
      break
    }
    case 'none':
  }
}

import type { Canvas2D } from '../draw/canvas-2d'
import type { HullOutline } from '../draw/hull-outline'
import { shareBefore } from '../draw/place-labels'
import { fontOf } from '../draw/text-measure'
import type { FigurePen, PenStyle, PenText } from './figure-pen'
import { blankStyle } from './write-shape'

/** What of a figure is painted, in CSS pixels from its top. */
export interface Band {
  readonly top: number
  readonly bottom: number
}

function traceArea(ctx: Canvas2D, { radius, arcs }: HullOutline): void {
  for (const { x, y, from, to } of arcs) ctx.arc(x, y, radius, from, to)
  ctx.closePath()
}

function tracePolygon(ctx: Canvas2D, corners: readonly number[], isOpen: boolean): void {
  for (let i = 0; i < corners.length; i += 2) ctx.lineTo(corners[i] ?? 0, corners[i + 1] ?? 0)
  if (!isOpen) ctx.closePath()
}

function paintText(ctx: Canvas2D, line: PenText): void {
  const { x, y, text, size, isBold, color, anchor, width, halo } = line
  ctx.font = fontOf(size, isBold)
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = anchor === 'middle' ? 'center' : anchor
  // As the screen has it, which counts from the left.
  if (width !== undefined) ctx.textAlign = 'left'
  const left = width === undefined ? x : x - width * shareBefore[anchor]
  if (halo !== undefined) {
    ctx.strokeStyle = halo
    ctx.lineWidth = 3
    ctx.lineJoin = 'round'
    ctx.setLineDash([])
    ctx.strokeText(text, left, y)
  }
  ctx.fillStyle = color
  ctx.fillText(text, left, y)
}

/** A pen that paints on a canvas, and passes over what lies outside a band of the figure. */
export function makeCanvasPen(ctx: Canvas2D, band: Band): FigurePen {
  let style = blankStyle
  let offset = 0
  /** Whether what reaches from one height to another is seen, its line included. */
  const isSeen = (top: number, bottom: number, aside = style.width): boolean =>
    bottom + aside + offset >= band.top && top - aside + offset <= band.bottom
  const paint = (trace: () => void): void => {
    const { fill, stroke, fillOpacity, strokeOpacity } = style
    ctx.beginPath()
    trace()
    if (fill !== null) {
      ctx.globalAlpha = fillOpacity
      ctx.fill()
    }
    if (stroke !== null) {
      ctx.globalAlpha = strokeOpacity
      ctx.stroke()
    }
    ctx.globalAlpha = 1
  }
  return {
    part: (_name, draw) => {
      draw()
    },
    framed: (x, y, width, height, draw) => {
      ctx.save()
      ctx.translate(x, y)
      ctx.beginPath()
      ctx.rect(0, 0, width, height)
      ctx.clip()
      offset += y
      draw()
      offset -= y
      ctx.restore()
    },
    styled: (own: PenStyle, draw) => {
      style = own
      if (own.fill !== null) ctx.fillStyle = own.fill
      if (own.stroke !== null) ctx.strokeStyle = own.stroke
      ctx.lineWidth = own.width
      ctx.lineJoin = 'round'
      ctx.setLineDash([...own.dash])
      draw()
    },
    circle: (x, y, radius) => {
      if (!isSeen(y - radius, y + radius)) return
      paint(() => {
        ctx.arc(x, y, radius, 0, 2 * Math.PI)
      })
    },
    polygon: (corners, _title, isOpen = false) => {
      const heights = corners.filter((_, at) => at % 2 === 1)
      if (!isSeen(Math.min(...heights), Math.max(...heights))) return
      paint(() => {
        tracePolygon(ctx, corners, isOpen)
      })
    },
    area: (outline) => {
      const heights = outline.arcs.map(({ y }) => y)
      const aside = outline.radius + style.width
      if (!isSeen(Math.min(...heights), Math.max(...heights), aside)) return
      paint(() => {
        traceArea(ctx, outline)
      })
    },
    line: (x1, y1, x2, y2) => {
      if (!isSeen(Math.min(y1, y2), Math.max(y1, y2))) return
      paint(() => {
        ctx.moveTo(x1, y1)
        ctx.lineTo(x2, y2)
      })
    },
    curve: (x1, y1, cx, cy, x2, y2) => {
      if (!isSeen(Math.min(y1, cy, y2), Math.max(y1, cy, y2))) return
      paint(() => {
        ctx.moveTo(x1, y1)
        ctx.quadraticCurveTo(cx, cy, x2, y2)
      })
    },
    text: (line) => {
      if (isSeen(line.y, line.y, line.size * 2)) paintText(ctx, line)
    },
  }
}

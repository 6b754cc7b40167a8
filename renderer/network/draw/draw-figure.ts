import { inks } from '../scene/palette'
import { shapes } from '../scene/shape'
import { drawLabels } from './draw-labels'
import type { Canvas2D } from './canvas-2d'
import { outlineWidth, traceMark } from './draw-marks'
import { drawScene } from './draw-scene'
import type { Figure, FigureSample } from './figure'
import { fontOf } from './text-measure'
import { arrowHead, makeTieLine } from './tie-line'
import { arrowSize } from './tie-pen'

function drawSample(ctx: Canvas2D, { x, y, sample }: FigureSample): void {
  ctx.beginPath()
  if (sample.kind === 'mark') {
    const { style } = sample
    traceMark(ctx, shapes[style.shape], x, y, 6)
    ctx.fillStyle = style.fill
    ctx.fill()
    ctx.strokeStyle = style.outline
    ctx.lineWidth = outlineWidth(style.isHollow, 1)
    ctx.stroke()
    return
  }
  const { color, width, dash, hasArrow } = sample.style
  ctx.moveTo(x - 13, y)
  ctx.lineTo(x + 13, y)
  ctx.strokeStyle = color
  ctx.lineWidth = width
  ctx.setLineDash([...dash])
  ctx.stroke()
  ctx.setLineDash([])
  if (!hasArrow) return
  const line = { ...makeTieLine(), x2: x + 13, y2: y, ux: 1 }
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = arrowHead(line, arrowSize(width))
  ctx.beginPath()
  ctx.moveTo(ax, ay)
  ctx.lineTo(bx, by)
  ctx.lineTo(cx, cy)
  ctx.fillStyle = color
  ctx.fill()
}

/** Draws a figure as its SVG shows it, in CSS pixels. */
export function drawFigure(ctx: Canvas2D, figure: Figure): void {
  const { scene, view, plotX, plotY } = figure
  const colors = inks[scene.ground]
  ctx.fillStyle = colors.paper
  ctx.fillRect(0, 0, figure.width, figure.height)
  ctx.save()
  ctx.translate(plotX, plotY)
  ctx.beginPath()
  ctx.rect(0, 0, view.width, view.height)
  ctx.clip()
  drawScene(ctx, scene, view)
  drawLabels(ctx, scene, view, figure.labels)
  ctx.restore()
  for (const sample of figure.samples) drawSample(ctx, sample)
  ctx.textBaseline = 'alphabetic'
  for (const { x, y, text, size, isBold, tone } of figure.texts) {
    ctx.font = fontOf(size, isBold)
    ctx.fillStyle = colors[tone]
    ctx.fillText(text, x, y)
  }
}

import type { Scene } from '../scene/scene'
import type { Shape } from '../scene/shape'
import { shapes } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale, tieScale } from '../scene/view'
import { arrowHead, arrowSize, isTieOutside, makeTieLine, runTie, tieOpacity } from './tie-line'

/** What is drawn on: a canvas on screen, or one kept aside. */
export type Canvas2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** Ties or marks by style; a part of a scene's own lists draws that part. */
export type ByStyle = readonly Int32Array[]

/** Adds a mark to the path. */
export function traceMark(ctx: Canvas2D, shape: Shape, x: number, y: number, radius: number): void {
  if (shape.kind === 'circle') {
    ctx.moveTo(x + radius, y)
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  const { corners } = shape
  ctx.moveTo(x + (corners[0] ?? 0) * radius, y + (corners[1] ?? 0) * radius)
  for (let i = 2; i < corners.length; i += 2) {
    ctx.lineTo(x + (corners[i] ?? 0) * radius, y + (corners[i + 1] ?? 0) * radius)
  }
  ctx.closePath()
}

/** Draws ties, all of one style in one stroke. */
export function drawTies(ctx: Canvas2D, scene: Scene, view: View, ties: ByStyle): void {
  const line = makeTieLine()
  const scale = tieScale(view.k)
  const drawn = ties.reduce((sum, list) => sum + list.length, 0)
  for (const [index, list] of ties.entries()) {
    const style = scene.tieStyles[index]
    if (style === undefined || list.length === 0) continue
    const isRelation = style.hasArrow || style.dash.length > 0
    const width = style.width * scale
    ctx.globalAlpha = tieOpacity(drawn, isRelation)
    ctx.strokeStyle = style.color
    ctx.lineWidth = width
    ctx.setLineDash(style.dash.map((part) => part * scale))
    ctx.beginPath()
    const heads: number[] = []
    for (const tie of list) {
      runTie(scene, view, tie, line)
      if (isTieOutside(line, view)) continue
      ctx.moveTo(line.x1, line.y1)
      if (line.isBent) ctx.quadraticCurveTo(line.cx, line.cy, line.x2, line.y2)
      else ctx.lineTo(line.x2, line.y2)
      if (style.hasArrow) heads.push(...arrowHead(line, arrowSize(width)))
    }
    ctx.stroke()
    ctx.setLineDash([])
    ctx.fillStyle = style.color
    ctx.beginPath()
    for (let i = 0; i < heads.length; i += 6) {
      ctx.moveTo(heads[i] ?? 0, heads[i + 1] ?? 0)
      ctx.lineTo(heads[i + 2] ?? 0, heads[i + 3] ?? 0)
      ctx.lineTo(heads[i + 4] ?? 0, heads[i + 5] ?? 0)
      ctx.closePath()
    }
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

/** Width of a mark's outline, in pixels. */
export function outlineWidth(isHollow: boolean, scale: number): number {
  return isHollow ? Math.max(1, 2 * Math.min(1.2, scale)) : Math.max(0.5, Math.min(1, scale))
}

/** Draws marks, all of one style in one fill and one stroke. */
export function drawMarks(ctx: Canvas2D, scene: Scene, view: View, marks: ByStyle): void {
  const scale = markScale(view.k)
  ctx.lineJoin = 'round'
  for (const [index, list] of marks.entries()) {
    const style = scene.markStyles[index]
    if (style === undefined || list.length === 0) continue
    const shape = shapes[style.shape]
    ctx.beginPath()
    for (const mark of list) {
      const x = (scene.x[mark] ?? 0) * view.k + view.dx
      const y = (scene.y[mark] ?? 0) * view.k + view.dy
      const radius = (scene.radius[mark] ?? 0) * scale
      const reach = 2 * radius
      if (x < -reach || y < -reach || x > view.width + reach || y > view.height + reach) continue
      traceMark(ctx, shape, x, y, radius)
    }
    ctx.fillStyle = style.fill
    ctx.fill()
    ctx.strokeStyle = style.outline
    ctx.lineWidth = outlineWidth(style.isHollow, scale)
    ctx.stroke()
  }
}

/** Draws a scene as a view shows it, in CSS pixels. */
export function drawScene(ctx: Canvas2D, scene: Scene, view: View): void {
  drawTies(ctx, scene, view, scene.tiesByStyle)
  drawMarks(ctx, scene, view, scene.marksByStyle)
}

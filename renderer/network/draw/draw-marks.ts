import type { Shape } from '../scene/shape'
import { markDash } from '../scene/mark-style'
import { shapes } from '../scene/shape'
import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { ByStyle } from './mark-runs'
import { markRuns } from './mark-runs'
import type { PaintedScene } from './painted-scene'

/** Adds a mark to the path. */
function traceMark(ctx: Canvas2D, shape: Shape, x: number, y: number, radius: number): void {
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

/** Width of a mark's outline, in pixels; 0 where marks are so small that it would hide their colour. */
export function outlineWidth(isHollow: boolean, scale: number): number {
  if (isHollow) return Math.max(0.7, 2 * Math.min(1.2, scale))
  return scale < 0.4 ? 0 : Math.max(0.5, Math.min(1, scale))
}

/** Paths of more marks take long to fill. */
const marksAPath = 16

/** Draws marks, a few of one style in one fill and one stroke. */
export function drawMarks(ctx: Canvas2D, scene: PaintedScene, view: View, marks: ByStyle): void {
  const scale = markScale(view.k)
  ctx.lineJoin = 'round'
  for (const run of markRuns(scene.radius, marks)) {
    const style = scene.markStyles[run.style]
    if (style === undefined) continue
    const shape = shapes[style.shape]
    const width = outlineWidth(style.isHollow, scale)
    ctx.fillStyle = style.fill
    ctx.strokeStyle = style.outline
    ctx.lineWidth = width
    ctx.setLineDash(markDash(style, scale))
    let traced = 0
    const paint = (): void => {
      ctx.fill()
      if (width > 0) ctx.stroke()
      ctx.beginPath()
      traced = 0
    }
    ctx.beginPath()
    for (const mark of run.marks) {
      const x = (scene.x[mark] ?? 0) * view.k + view.dx
      const y = (scene.y[mark] ?? 0) * view.k + view.dy
      const radius = (scene.radius[mark] ?? 0) * scale
      const reach = 1.5 * radius
      if (x < -reach || y < -reach || x > view.width + reach || y > view.height + reach) continue
      traceMark(ctx, shape, x, y, radius)
      if (++traced === marksAPath) paint()
    }
    if (traced > 0) paint()
  }
  ctx.setLineDash([])
}

import { inks } from '../scene/palette'
import type { SceneGuide } from '../scene/scene'
import type { View } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { PaintedScene } from './painted-scene'

/** How guides are drawn: they are ground, and hardly seen. Lengths in CSS pixels. */
export const guidePen = { width: 1, dash: [3, 5], opacity: 0.5, tick: 4 } as const

/** The ends of a bar's line, with a tick at each: x and y in turn, in CSS pixels. */
export function barCorners(
  guide: Extract<SceneGuide, { kind: 'bar' }>,
  { k, dx, dy }: View,
): readonly number[] {
  const [left, right, y] = [guide.x * k + dx, (guide.x + guide.length) * k + dx, guide.y * k + dy]
  return [left, y - guidePen.tick, left, y, right, y, right, y - guidePen.tick]
}

/** Draws the thin lines on the ground of a picture. */
export function drawGuides(ctx: Canvas2D, scene: PaintedScene, view: View): void {
  if (scene.guides.length === 0) return
  ctx.strokeStyle = inks[scene.ground].quiet
  ctx.lineWidth = guidePen.width
  ctx.globalAlpha = guidePen.opacity
  for (const guide of scene.guides) {
    ctx.beginPath()
    if (guide.kind === 'ring') {
      const [x, y] = [guide.x * view.k + view.dx, guide.y * view.k + view.dy]
      ctx.setLineDash([...guidePen.dash])
      ctx.arc(x, y, guide.radius * view.k, 0, 2 * Math.PI)
    } else {
      const corners = barCorners(guide, view)
      ctx.setLineDash([])
      for (let i = 0; i < corners.length; i += 2) ctx.lineTo(corners[i] ?? 0, corners[i + 1] ?? 0)
    }
    ctx.stroke()
  }
  ctx.setLineDash([])
  ctx.globalAlpha = 1
}

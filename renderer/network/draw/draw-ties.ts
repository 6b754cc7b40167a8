import type { View } from '../scene/view'
import { lengthInView } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { ByStyle } from './mark-runs'
import type { PaintedScene } from './painted-scene'
import type { TieLine } from './tie-line'
import { arrowHead, makeTieLine, runTie } from './tie-line'
import type { TiePen } from './tie-pen'
import { tiePens } from './tie-pen'

/** Whether some part of a tie is in the view; a bent one is taken as straight. */
function isShown({ x, y, tieSource, tieTarget }: PaintedScene, view: View, tie: number): boolean {
  const [source = 0, target = 0] = [tieSource[tie], tieTarget[tie]]
  return lengthInView(x[source] ?? 0, y[source] ?? 0, x[target] ?? 0, y[target] ?? 0, view) >= 0
}

function traceLine(ctx: Canvas2D, line: TieLine): void {
  ctx.moveTo(line.x1, line.y1)
  if (line.isBent) ctx.quadraticCurveTo(line.cx, line.cy, line.x2, line.y2)
  else ctx.lineTo(line.x2, line.y2)
}

function fillHeads(ctx: Canvas2D, heads: readonly number[]): void {
  for (let i = 0; i < heads.length; i += 6) {
    ctx.beginPath()
    ctx.moveTo(heads[i] ?? 0, heads[i + 1] ?? 0)
    ctx.lineTo(heads[i + 2] ?? 0, heads[i + 3] ?? 0)
    ctx.lineTo(heads[i + 4] ?? 0, heads[i + 5] ?? 0)
    ctx.fill()
  }
}

/** Draws ties by their styles. Each is drawn for itself: where they cross, they are darker. */
export function drawTies(
  ctx: Canvas2D,
  scene: PaintedScene,
  view: View,
  ties: ByStyle,
  pens: readonly TiePen[] = tiePens(scene, view, ties),
): void {
  const line = makeTieLine()
  const density = ctx.getTransform().a
  for (const [index, list] of ties.entries()) {
    const [style, pen] = [scene.tieStyles[index], pens[index]]
    if (style === undefined || pen === undefined || list.length === 0) continue
    // No broader than a pixel of the screen, lines are fast in one path, and there too one by one darker
    // where they cross. Broader ones are united in a path, at a price: their outline is sought.
    const isHair = pen.width * density <= 1
    ctx.globalAlpha = pen.opacity
    ctx.strokeStyle = style.color
    ctx.lineWidth = pen.width
    ctx.setLineDash([...pen.dash])
    const heads: number[] = []
    ctx.beginPath()
    for (const tie of list) {
      if (!isShown(scene, view, tie)) continue
      runTie(scene, view, tie, line)
      traceLine(ctx, line)
      if (pen.head > 0) heads.push(...arrowHead(line, pen.head))
      if (isHair) continue
      ctx.stroke()
      ctx.beginPath()
    }
    if (isHair) ctx.stroke()
    ctx.setLineDash([])
    ctx.fillStyle = style.color
    fillHeads(ctx, heads)
  }
  ctx.globalAlpha = 1
}

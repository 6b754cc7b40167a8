import type { ShownPart, View } from '../scene/view'
import { clipTies } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { ByStyle } from './mark-runs'
import type { PaintedScene } from './painted-scene'
import type { TieLine } from './tie-line'
import { arrowHead, makeTieLine, runTie } from './tie-line'
import type { TiePen } from './tie-pen'
import { tiePens } from './tie-pen'

/**
 * Adds a tie to the path. Of a dashed one only what is seen, from the beginning of a dash: on long lines
 * the dashes outside would take longer than all the rest.
 */
function traceTie(ctx: Canvas2D, line: TieLine, part: ShownPart, period: number): void {
  const { x1, y1, x2, y2, cx, cy, isBent } = line
  if (isBent) {
    ctx.moveTo(x1, y1)
    ctx.quadraticCurveTo(cx, cy, x2, y2)
    return
  }
  const [across, down] = [x2 - x1, y2 - y1]
  const step = period / (Math.sqrt(across * across + down * down) || 1)
  const from = step > 0 ? Math.floor(part.from / step) * step : 0
  const to = step > 0 ? Math.min(1, part.to + step) : 1
  ctx.moveTo(x1 + across * from, y1 + down * from)
  ctx.lineTo(x1 + across * to, y1 + down * to)
}

/** Paths of more heads take long to fill. */
const headsAPath = 16

function fillHeads(ctx: Canvas2D, heads: readonly number[]): void {
  for (let i = 0; i < heads.length; i += 6) {
    if ((i / 6) % headsAPath === 0) ctx.beginPath()
    ctx.moveTo(heads[i] ?? 0, heads[i + 1] ?? 0)
    ctx.lineTo(heads[i + 2] ?? 0, heads[i + 3] ?? 0)
    ctx.lineTo(heads[i + 4] ?? 0, heads[i + 5] ?? 0)
    ctx.closePath()
    if ((i / 6 + 1) % headsAPath === 0 || i + 6 >= heads.length) ctx.fill()
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
  const isShown = clipTies(scene, view)
  const part: ShownPart = { from: 0, to: 1 }
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
    const period = pen.dash.reduce((sum, length) => sum + length, 0)
    ctx.beginPath()
    for (const tie of list) {
      if (!isShown(tie, part)) continue
      runTie(scene, view, tie, line)
      traceTie(ctx, line, part, period)
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

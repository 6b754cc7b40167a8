import type { View } from '../scene/view'
import { markScale } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { PaintedScene } from './painted-scene'
import { inks } from '../scene/palette'
import { fontOf } from './text-measure'

/** A number at the upper right of a mark, in a disc: in CSS pixels of the view. */
export interface PlacedBadge {
  readonly mark: number
  readonly text: string
  /** Middle of the disc. */
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly size: number
}

/** Marks smaller than this, in pixels, carry no number: it would hide them. */
const smallestMark = 3.6

/** Where the badges of the marks in a view stand; of all marks, or of some. */
export function placeBadges(
  scene: Pick<PaintedScene, 'x' | 'y' | 'radius' | 'badges'>,
  { width, height, k, dx, dy }: View,
  marks: Iterable<number> = scene.badges.keys(),
): readonly PlacedBadge[] {
  const scale = markScale(k)
  const placed: PlacedBadge[] = []
  for (const mark of marks) {
    const count = scene.badges[mark] ?? 0
    const radius = (scene.radius[mark] ?? 0) * scale
    if (count === 0 || radius < smallestMark) continue
    const x = (scene.x[mark] ?? 0) * k + dx + radius * 0.85
    const y = (scene.y[mark] ?? 0) * k + dy - radius * 0.85
    if (x < -9 || y < -9 || x > width + 9 || y > height + 9) continue
    const text = count > 99 ? '99+' : String(count)
    const size = Math.min(11, Math.max(7.5, radius * 1.25))
    placed.push({ mark, text, x, y, radius: size * (0.45 + 0.24 * text.length), size })
  }
  return placed
}

/** Draws badges: figures of the ground's colour on a disc of the ink's, set off from the mark. */
export function drawBadges(
  ctx: Canvas2D,
  { ground }: Pick<PaintedScene, 'ground'>,
  badges: readonly PlacedBadge[],
): void {
  if (badges.length === 0) return
  const { paper, ink } = inks[ground]
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.strokeStyle = paper
  ctx.lineWidth = 1.5
  for (const { x, y, radius, text, size } of badges) {
    ctx.beginPath()
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
    ctx.fillStyle = ink
    ctx.fill()
    ctx.stroke()
    ctx.font = fontOf(size, true)
    ctx.fillStyle = paper
    ctx.fillText(text, x, y + size * 0.36)
  }
  ctx.textAlign = 'left'
}

import { inks } from '../scene/palette'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import type { PlacedLabel } from './place-labels'
import { shareBefore } from './place-labels'
import { fontOf } from './text-measure'

/** Writes names beside their marks, on a halo of the ground's colour so that ties do not cross them. */
export function drawLabels(
  ctx: Canvas2D,
  scene: Scene,
  view: View,
  labels: readonly PlacedLabel[],
): void {
  const { paper, ink } = inks[scene.ground]
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'left'
  ctx.lineJoin = 'round'
  ctx.lineWidth = 3
  ctx.strokeStyle = paper
  ctx.fillStyle = ink
  for (const { mark, text, isBold, anchor, width, size, offsetX, offsetY } of labels) {
    const x = (scene.x[mark] ?? 0) * view.k + view.dx + offsetX - width * shareBefore[anchor]
    const y = (scene.y[mark] ?? 0) * view.k + view.dy + offsetY
    ctx.font = fontOf(size, isBold)
    ctx.strokeText(text, x, y)
    ctx.fillText(text, x, y)
  }
}

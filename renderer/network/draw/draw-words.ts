import { inks } from '../scene/palette'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import { drawLabels } from './draw-labels'
import type { PlacedCaption } from './place-captions'
import type { PlacedWords } from './place-words'
import { fontOf } from './text-measure'

function drawCaptions(
  ctx: Canvas2D,
  { ground }: Pick<Scene, 'ground'>,
  view: View,
  captions: readonly PlacedCaption[],
): void {
  const { paper, quiet } = inks[ground]
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = 'center'
  ctx.lineJoin = 'round'
  ctx.lineWidth = 3
  ctx.strokeStyle = paper
  ctx.fillStyle = quiet
  for (const { text, x, y, offsetY, size } of captions) {
    ctx.font = fontOf(size, true)
    const [left, base] = [x * view.k + view.dx, y * view.k + view.dy + offsetY]
    ctx.strokeText(text, left, base)
    ctx.fillText(text, left, base)
  }
  ctx.textAlign = 'left'
}

/** Writes captions, and names above them. */
export function drawWords(ctx: Canvas2D, scene: Scene, view: View, words: PlacedWords): void {
  drawCaptions(ctx, scene, view, words.captions)
  drawLabels(ctx, scene, view, words.labels)
}

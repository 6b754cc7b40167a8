import { drawMarks } from '../draw/draw-marks'
import { drawTies } from '../draw/draw-ties'
import { tiePens } from '../draw/tie-pen'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Part } from './draw-marked'
import { byStyle } from './draw-marked'

/** Draws marks that a hand moves, with their ties, as the picture has them that lies below without them. */
export function drawLifted(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  { marks, ties }: Part,
): void {
  const { tieStyle, tieStyles, markStyle, markStyles } = scene
  const pens = tiePens(scene, view)
  drawTies(ctx, scene, view, byStyle(ties, tieStyle, tieStyles.length), pens)
  drawMarks(ctx, scene, view, byStyle(marks, markStyle, markStyles.length))
}

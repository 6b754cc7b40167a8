import type { View } from '../scene/view'
import type { Canvas2D } from './canvas-2d'
import { drawGuides } from './draw-guides'
import { drawMarks } from './draw-marks'
import { drawTies } from './draw-ties'
import { drawHulls } from './hull-outline'
import type { ByStyle } from './mark-runs'
import type { PaintedScene } from './painted-scene'
import { drawBadges, placeBadges } from './place-badges'
import type { TiePen } from './tie-pen'
import { tiePens } from './tie-pen'

/** What of a scene is drawn. */
interface DrawnPart {
  readonly marks: ByStyle
  readonly ties: ByStyle
}

/** All of a scene but some marks and their ties: those lie on a layer above while a hand moves them. */
function partWithout(scene: PaintedScene, without: readonly number[]): DrawnPart {
  const { marksByStyle, tiesByStyle, tieSource, tieTarget } = scene
  if (without.length === 0) return { marks: marksByStyle, ties: tiesByStyle }
  const isLifted = new Uint8Array(scene.x.length)
  for (const mark of without) isLifted[mark] = 1
  const stays = (mark: number): boolean => isLifted[mark] !== 1
  return {
    marks: marksByStyle.map((list) => list.filter(stays)),
    ties: tiesByStyle.map((list) =>
      list.filter((tie) => stays(tieSource[tie] ?? 0) && stays(tieTarget[tie] ?? 0)),
    ),
  }
}

/**
 * Draws a scene as a view shows it, in CSS pixels, without names: ground, areas, ties, marks, badges. A view that
 * is wider than the one on screen is drawn with that one's pens.
 */
export function drawScene(
  ctx: Canvas2D,
  scene: PaintedScene,
  view: View,
  pens: readonly TiePen[] = tiePens(scene, view),
  without: readonly number[] = [],
): void {
  const { marks, ties } = partWithout(scene, without)
  drawGuides(ctx, scene, view)
  drawHulls(ctx, scene, view)
  drawTies(ctx, scene, view, ties, pens)
  drawMarks(ctx, scene, view, marks)
  const badged = without.length === 0 ? scene.badges.keys() : marks.flatMap((list) => [...list])
  if (scene.badges.length > 0) drawBadges(ctx, scene, placeBadges(scene, view, badged))
}

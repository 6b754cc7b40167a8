import { adjacencyOf, neighboursOf } from '../../../shared/graph/adjacency'
import { drawLabels } from '../draw/draw-labels'
import { placeLabels } from '../draw/place-labels'
import type { TextMeasure } from '../draw/text-measure'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Part } from './draw-marked'
import { drawLasso, drawPart, drawRings } from './draw-marked'
import type { LassoPath } from './lasso'

/** What is pointed out above the picture. Indexes of marks. */
export interface Emphasis {
  readonly focused: number | null
  readonly hovered: number | null
  readonly selected: readonly number[]
  /** A path, or those found: in the place of the focus and its neighbours. */
  readonly highlight: Part | null
  readonly lasso: LassoPath | null
}

/** Neighbours of each mark, found once for a scene. */
export type Neighbourhood = (mark: number) => Part

export function neighbourhoodOf(scene: Scene): Neighbourhood {
  const { tieSource, tieTarget } = scene
  const ends = { count: scene.ids.length, sources: tieSource, targets: tieTarget }
  const adjacency = adjacencyOf(ends)
  let last: { readonly of: number; readonly near: Part } | null = null
  return (mark) => {
    if (last?.of === mark) return last.near
    const near = {
      marks: [...new Set([mark, ...neighboursOf(adjacency, mark)])],
      ties: [...tieSource.keys()].filter((t) => tieSource[t] === mark || tieTarget[t] === mark),
    }
    last = { of: mark, near }
    return near
  }
}

/** Draws what is above the picture: what is pointed out or in focus, what is chosen, what the pointer is over. */
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  emphasis: Emphasis,
  neighbourhood: Neighbourhood,
  measure: TextMeasure,
): void {
  const { focused, hovered, selected, highlight, lasso } = emphasis
  const part = highlight ?? (focused === null ? null : neighbourhood(focused))
  if (part !== null) drawPart(ctx, scene, view, part, highlight !== null, measure)
  if (selected.length > 0) drawRings(ctx, scene, view, selected, 2)
  if (focused !== null) drawRings(ctx, scene, view, [focused], 3.5)
  if (hovered !== null && hovered !== focused) {
    drawRings(ctx, scene, view, [hovered], 2)
    drawLabels(ctx, scene, view, placeLabels(scene, view, measure, [hovered]))
  }
  if (lasso !== null) drawLasso(ctx, scene, lasso)
}

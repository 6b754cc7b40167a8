import { drawLabels } from '../draw/draw-labels'
import type { PlacedLabel } from '../draw/place-labels'
import { placeLabels } from '../draw/place-labels'
import type { TextMeasure } from '../draw/text-measure'
import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import type { Part } from './draw-marked'
import { drawLasso, drawPart, drawRings, drawTie } from './draw-marked'
import type { LassoPath } from './lasso'
import type { Neighbourhood } from './neighbourhood'

/** What is pointed out above the picture. Indexes of marks. */
export interface Emphasis {
  readonly focused: number | null
  readonly hovered: number | null
  /** A tie. */
  readonly hoveredTie: number | null
  readonly selected: readonly number[]
  /** A path, or those found: in the place of the focus and its neighbours. */
  readonly highlight: Part | null
  readonly lasso: LassoPath | null
}

/** Whether there is anything to draw above the picture. */
export function isPlain({ selected, ...single }: Emphasis): boolean {
  return selected.length === 0 && Object.values(single).every((one) => one === null)
}

/** Draws what is above the picture: what is pointed out or in focus, what is chosen, what the pointer is over. */
export function drawOverlay(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: View,
  emphasis: Emphasis,
  neighbourhood: Neighbourhood,
  measure: TextMeasure,
  ringChosen: () => void,
  /** The names in the picture below. */
  labels: readonly PlacedLabel[],
): void {
  const { focused, hovered, hoveredTie, selected, highlight, lasso } = emphasis
  const part = highlight ?? (focused === null ? null : neighbourhood.of(focused))
  if (part !== null) drawPart(ctx, scene, view, part, highlight !== null, measure)
  if (hoveredTie !== null) drawTie(ctx, scene, view, hoveredTie)
  if (selected.length > 0) ringChosen()
  if (focused !== null) drawRings(ctx, scene, view, [focused], 3.5)
  if (hovered !== null && hovered !== focused) {
    drawRings(ctx, scene, view, [hovered], 2)
    // Where its name is written already, that is where it stays.
    const own = labels.filter(({ mark }) => mark === hovered)
    const named = own.length > 0 ? own : placeLabels(scene, view, measure, [hovered])
    drawLabels(ctx, scene, view, named)
  }
  if (lasso !== null) drawLasso(ctx, scene, lasso)
}

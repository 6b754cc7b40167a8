import type { Scene } from '../scene/scene'
import type { View } from '../scene/view'
import { makeFilledGround } from './filled-ground'
import { makeOccupancy } from './occupancy'
import type { PlacedCaption } from './place-captions'
import { placeCaptions } from './place-captions'
import type { PlacedLabel } from './place-labels'
import { placeLabels, takeGround } from './place-labels'
import type { TextMeasure } from './text-measure'

/** All that is written in a picture: none of it touches another. */
export interface PlacedWords {
  readonly captions: readonly PlacedCaption[]
  readonly labels: readonly PlacedLabel[]
}

export const noWords: PlacedWords = { captions: [], labels: [] }

/** Captions, then names in the room that they leave. `textScale`: how much larger than usual. */
export function placeWords(
  scene: Scene,
  view: View,
  measure: TextMeasure,
  textScale = 1,
): PlacedWords {
  const taken = makeOccupancy(view)
  const ground = makeFilledGround(view)
  if (scene.hulls.length > 0) takeGround(scene, view, scene.priority, ground)
  const captions = placeCaptions(scene, view, measure, taken, ground, textScale)
  return { captions, labels: placeLabels(scene, view, measure, scene.priority, textScale, taken) }
}

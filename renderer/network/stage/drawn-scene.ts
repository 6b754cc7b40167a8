import type { HitTest } from '../hits/hit-test'
import { makeHitTest } from '../hits/hit-test'
import type { Scene } from '../scene/scene'
import type { Walk } from '../walk'
import { makeWalk } from '../walk'
import type { Neighbourhood } from './neighbourhood'
import { neighbourhoodOf } from './neighbourhood'
import type { TypeAhead } from './type-ahead'
import { makeTypeAhead } from './type-ahead'

/** A scene with what is needed to move in it: made once, and anew when a mark has moved. */
export interface DrawnScene {
  readonly scene: Scene
  readonly hits: HitTest
  readonly walk: Walk
  readonly typeAhead: TypeAhead
  readonly neighbourhood: Neighbourhood
  readonly indexOf: ReadonlyMap<string, number>
}

export function prepareScene(scene: Scene): DrawnScene {
  return {
    scene,
    hits: makeHitTest(scene),
    walk: makeWalk(scene),
    typeAhead: makeTypeAhead(scene),
    neighbourhood: neighbourhoodOf(scene),
    indexOf: new Map(scene.ids.map((id, index) => [id, index])),
  }
}

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
  /** By id, the number of a mark. */
  readonly indexOf: Pick<ReadonlyMap<string, number>, 'get'>
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Made when it is first asked, and once for all scenes of the same ids. */
function indexesOf({ ids }: Scene): ReadonlyMap<string, number> {
  const before = known.get(ids)
  if (before !== undefined) return before
  const indexes = new Map(ids.map((id, index) => [id, index]))
  known.set(ids, indexes)
  return indexes
}

export function prepareScene(scene: Scene): DrawnScene {
  return {
    scene,
    hits: makeHitTest(scene),
    walk: makeWalk(scene),
    typeAhead: makeTypeAhead(scene),
    neighbourhood: neighbourhoodOf(scene),
    indexOf: { get: (id) => indexesOf(scene).get(id) },
  }
}

import { useEffect, useMemo, useState } from 'react'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { Scene } from '../../network/scene/scene'
import { reachOf } from '../../network/scene/shape'
import { layoutRunner } from './layout-worker-runner'

/** Places of a scene's marks, in their order. */
export interface SpreadPlaces {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** What was moved apart: the same marks of the same size in the same places need it once. */
interface Spread extends SpreadPlaces {
  readonly of: Asked
}

interface Asked extends SpreadPlaces {
  readonly ids: readonly string[]
  readonly radii: Float64Array
}

function isSame(one: Asked, other: Asked): boolean {
  const same = (left: Float64Array, right: Float64Array): boolean =>
    left.length === right.length && left.every((value, at) => value === right[at])
  return (
    one.ids === other.ids &&
    same(one.radii, other.radii) &&
    same(one.x, other.x) &&
    same(one.y, other.y)
  )
}

/** The marks of a scene, as they are moved apart. */
export function askedFor({ ids, x, y, radius, markStyle, markStyles }: Scene): Asked {
  const reaches = markStyles.map(({ shape }) => reachOf(shape))
  const radii = radius.map((own, mark) => own * (reaches[markStyle[mark] ?? 0] ?? 1))
  // The hand moves the marks of a scene: what was asked for stays as it was.
  return { ids, radii, x: x.slice(), y: y.slice() }
}

/** Moves marks apart in the worker; null where it could not. */
export async function spreadApart(
  { ids, radii, x, y }: Asked,
  placements: NetworkInput['placements'],
): Promise<SpreadPlaces | null> {
  const isFixed = Uint8Array.from(ids, (id) => (placements.get(id)?.x === undefined ? 0 : 1))
  const outcome = await layoutRunner().spread({ x, y, radii, isFixed })
  return outcome.ok ? outcome.value : null
}

/**
 * Where marks stand once those of other sizes or shapes than the layout knew are moved apart; null where
 * nothing was moved, or till the worker has answered. What a person placed stays.
 */
export function useSpreadPlaces(
  scene: Scene | null,
  placements: NetworkInput['placements'],
): SpreadPlaces | null {
  const [spread, setSpread] = useState<Spread | null>(null)
  const asked = useMemo(() => (scene === null ? null : askedFor(scene)), [scene])
  const isKnown = asked !== null && spread !== null && isSame(spread.of, asked)
  useEffect(() => {
    if (asked === null || isKnown) return
    let isWanted = true
    void spreadApart(asked, placements).then((places) => {
      if (isWanted && places !== null) setSpread({ ...places, of: asked })
    })
    return () => {
      isWanted = false
    }
  }, [asked, isKnown, placements])
  return isKnown ? spread : null
}

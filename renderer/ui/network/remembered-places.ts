import type { Network } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { degreesOf } from '../../network/layout/springs'
import type { LayoutResult } from '../../network/layout/layout-input'
import type { SettledPlaces } from '../../network/layout-input-of'
import type { Places } from '../../network/scene/scene-frame'
import { linkEnds } from '../../../shared/graph/adjacency'
import type { SettledPosition } from '../../state/territory-store'

export type Remembered = ReadonlyMap<string, SettledPosition>

/** The last picture as a layout reads it. A file tells no ties: what it placed is taken as settled. */
export function settledOf(remembered: Remembered): SettledPlaces {
  return new Map(
    Array.from(remembered, ([id, [x, y, ties = Infinity]]) => [id, { x, y, ties }] as const),
  )
}

/**
 * What to remember of a layout. Of what a person placed, where it stood before: taking the placing back
 * then brings it back there.
 */
export function remember(
  network: Network,
  { x, y }: LayoutResult,
  input: NetworkInput,
  before: Remembered,
): Remembered {
  const ties = degreesOf(linkEnds(network))
  const places = new Map<string, SettledPosition>()
  for (const [i, { id }] of network.nodes.entries()) {
    const { x: placedX } = input.placements.get(id) ?? {}
    const [oldX, oldY] = (placedX === undefined ? undefined : before.get(id)) ?? []
    places.set(id, [oldX ?? x[i] ?? 0, oldY ?? y[i] ?? 0, ties[i] ?? 0])
  }
  return places
}

export function isSame(one: Remembered, other: Remembered): boolean {
  if (one.size !== other.size) return false
  for (const [id, place] of one) {
    const known = other.get(id)
    if (known === undefined || place.some((value, at) => value !== known[at])) return false
  }
  return true
}

/** What is known before a layout has run: the last picture, and what was placed by hand. */
export function knownPlaces(input: NetworkInput, remembered: Remembered): Places {
  const places = new Map<string, { x: number; y: number }>()
  for (const [id, [x, y]] of remembered) places.set(id, { x, y })
  for (const { id, x, y } of input.placements.values()) {
    if (x !== undefined && y !== undefined) places.set(id, { x, y })
  }
  return places
}

/** A layout's picture by id; what has no place in it yet is absent. */
export function placesById({ nodes }: Network, { x, y }: LayoutResult): Places {
  const places = new Map<string, { x: number; y: number }>()
  for (const [i, { id }] of nodes.entries()) {
    const [px, py] = [x[i] ?? NaN, y[i] ?? NaN]
    if (!Number.isNaN(px)) places.set(id, { x: px, y: py })
  }
  return places
}

import type { Actor } from '../../model/actor'
import { compareIds } from '../derive-nodes'
import type { BlindSpotGround } from './blind-spot'

/**
 * Actors whom no relation and no alliance with somebody else ties to another, the most influential first: a
 * wished relation is none yet, and an alliance of one ties to nobody.
 */
export function untiedActors({ input, network, measured }: BlindSpotGround): readonly Actor[] {
  const { nodeOf, adjacency } = measured.actors
  const found: Actor[] = []
  nodeOf.forEach((node, actor) => {
    if (adjacency.offsets[actor] !== adjacency.offsets[actor + 1]) return
    const record = input.actors.get(network.nodes[node]?.id ?? '')
    if (record !== undefined) found.push(record)
  })
  return found.sort(
    (left, right) =>
      (right.influence ?? 0) - (left.influence ?? 0) ||
      compareIds(left.name ?? '', right.name ?? '') ||
      compareIds(left.id, right.id),
  )
}

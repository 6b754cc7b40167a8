import type { ActorNode, Network } from '../../../shared/graph/network'

/** The actors that each alliance of a network ties, by its id; alliances that it does not show have none. */
export function membersByAlliance({
  nodes,
  links,
}: Network): ReadonlyMap<string, readonly ActorNode[]> {
  const members = new Map<string, ActorNode[]>()
  for (const { id, kind } of nodes) if (kind === 'alliance') members.set(id, [])
  for (const link of links) {
    if (link.kind !== 'membership') continue
    const actor = nodes[link.source]
    const alliance = nodes[link.target]
    if (actor?.kind === 'actor') members.get(alliance?.id ?? '')?.push(actor)
  }
  return members
}

/** The middle of some places; null of none. */
export function middleOf(
  spots: readonly { readonly x: number; readonly y: number }[],
): { x: number; y: number } | null {
  if (spots.length === 0) return null
  const [x, y] = spots.reduce(([sx, sy], spot) => [sx + spot.x, sy + spot.y], [0, 0])
  return { x: x / spots.length, y: y / spots.length }
}

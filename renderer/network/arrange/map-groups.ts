import type { ActorNode, NetworkNode } from '../../../shared/graph/network'
import type { Reach } from './arranged-network'
import { fanOut } from './fill-disc'
import type { MapGroup } from './place-groups'
import type { LatitudeLongitude } from './project-communes'

/** Where a commune lies; `zone` is one piece of the map: `fr`, or the code of a département overseas. */
export interface CommunePosition extends LatitudeLongitude {
  readonly isApproximate: boolean
  readonly zone: string
}

/** Null for a commune that nobody can place. */
export type LocateCommune = (commune: string) => CommunePosition | null

interface Gathered {
  readonly position: CommunePosition
  readonly communes: Set<string>
  readonly nodes: NetworkNode[]
}

/** By the mission's worlds, then by id: one commune's actors of a world stand side by side. */
function sortActors(nodes: readonly NetworkNode[]): readonly NetworkNode[] {
  const key = (node: NetworkNode): string =>
    `${node.kind === 'actor' ? node.world : '~'}/${node.id}`
  return nodes.toSorted((left, right) => (key(left) < key(right) ? -1 : 1))
}

/**
 * Actors by the position of their commune, in the pieces of the map; communes that share an approximate
 * position are one group. The piece with most actors comes first.
 */
export function mapGroups(
  actors: readonly ActorNode[],
  locate: LocateCommune,
  reach: Reach,
): readonly { readonly zone: string; readonly groups: readonly MapGroup[] }[] {
  const zones = new Map<string, Map<string, Gathered>>()
  for (const actor of actors) {
    const position = locate(actor.commune)
    if (position === null) continue
    const { latitude, longitude, zone } = position
    const here = zones.get(zone) ?? new Map<string, Gathered>()
    zones.set(zone, here)
    const key = `${String(latitude)}/${String(longitude)}/${String(position.isApproximate)}`
    const group = here.get(key) ?? { position, communes: new Set(), nodes: [] }
    here.set(key, group)
    group.communes.add(actor.commune)
    group.nodes.push(actor)
  }
  const groupsOf = (gathered: Iterable<Gathered>): readonly MapGroup[] =>
    [...gathered].map(({ position, communes, nodes }) => ({
      at: position,
      isApproximate: position.isApproximate,
      communes: [...communes].sort(),
      nodes,
      disc: fanOut(sortActors(nodes), reach),
    }))
  const size = (groups: readonly MapGroup[]): number =>
    groups.reduce((sum, { nodes }) => sum + nodes.length, 0)
  return [...zones]
    .map(([zone, gathered]) => ({ zone, groups: groupsOf(gathered.values()) }))
    .sort((left, right) => {
      return size(right.groups) - size(left.groups) || (left.zone < right.zone ? -1 : 1)
    })
}

import type { ActorNode, Network, NetworkNode } from '../../../shared/graph/network'
import type { ArrangedNetwork, KnownPlaces, Reach, Spot } from './arranged-network'
import type { SceneCaption } from '../scene/scene'
import type { FilledDisc } from './fill-disc'
import { gatherDisc } from './fill-disc'
import { membersByAlliance, middleOf } from './members-of'
import { partDiscs } from './part-marks'

/** What actors are gathered by. */
export interface Clustering {
  /** Empty: not known; those stand apart. */
  readonly groupOf: (actor: ActorNode) => string
  readonly nameOf: (group: string) => string
}

/** Free space round a cluster: its name stands in it. */
const margin = 22

/** From a cluster to its name. */
const captionGap = 4

/** From all clusters to what belongs to none. */
const aisle = 90

interface Cluster {
  readonly group: string
  readonly disc: FilledDisc
  readonly spot: Spot
}

/** Actors by group; and an alliance with them where all its members are of one. */
function groupNodes(network: Network, { groupOf }: Clustering): Map<string, NetworkNode[]> {
  const members = membersByAlliance(network)
  const groups = new Map<string, NetworkNode[]>()
  for (const node of network.nodes) {
    const own = node.kind === 'actor' ? [node] : (members.get(node.id) ?? [])
    const of = new Set(own.map(groupOf))
    const [group] = of
    if (of.size !== 1 || group === undefined) continue
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [node])
    else known.push(node)
  }
  return groups
}

function makeClusters(
  groups: ReadonlyMap<string, readonly NetworkNode[]>,
  known: KnownPlaces,
  reach: Reach,
): readonly Cluster[] {
  const sorted = [...groups].sort(([left], [right]) => (left < right ? -1 : 1))
  return sorted.map(([group, nodes]) => ({
    group,
    disc: gatherDisc(nodes, known, reach),
    spot: middleOf(nodes.flatMap(({ id }) => known.get(id) ?? [])) ?? { x: 0, y: 0 },
  }))
}

/** Draws clusters together or apart until they have about the room they need, then parts them. */
function partClusters(clusters: readonly Cluster[]): void {
  const middle = middleOf(clusters.map(({ spot }) => spot)) ?? { x: 0, y: 0 }
  const area = clusters.reduce((sum, { disc }) => sum + (disc.radius + margin) ** 2, 0)
  const spread = clusters.reduce((sum, { spot }) => {
    return sum + (spot.x - middle.x) ** 2 + (spot.y - middle.y) ** 2
  }, 0)
  const scale = spread === 0 ? 1 : Math.sqrt((0.9 * area) / (spread / clusters.length))
  for (const { spot } of clusters) {
    spot.x = (spot.x - middle.x) * scale
    spot.y = (spot.y - middle.y) * scale
  }
  partDiscs(
    clusters.map(({ spot, disc }) => ({ spot, radius: disc.radius + margin, isFixed: false })),
    400,
  )
}

/** What belongs to no group goes under all others. */
function putApart(apart: readonly Cluster[], others: readonly Cluster[]): void {
  const bottom = others.reduce((most, { spot, disc }) => Math.max(most, spot.y + disc.radius), 0)
  for (const { spot, disc } of apart) {
    spot.x = 0
    spot.y = others.length === 0 ? 0 : bottom + aisle + disc.radius
  }
}

function captionOf({ group, disc, spot }: Cluster, { nameOf }: Clustering): SceneCaption {
  const { x } = spot
  const y = spot.y - disc.radius - captionGap
  return { text: nameOf(group), x, y, weight: disc.nodes.length, isAbove: true }
}

/** Alliances of several groups: in the middle of their members, beside every cluster. */
function placeBetween(
  network: Network,
  places: Map<string, Spot>,
  clusters: readonly Cluster[],
  reach: Reach,
): void {
  const members = membersByAlliance(network)
  const free = network.nodes.filter(({ id }) => !places.has(id))
  const spots = free.map(({ id }): Spot => {
    const own = (members.get(id) ?? []).flatMap((actor) => places.get(actor.id) ?? [])
    return middleOf(own) ?? { x: 0, y: 0 }
  })
  const marks = free.map((node, i) => ({
    spot: spots[i] ?? { x: 0, y: 0 },
    radius: reach(node),
    isFixed: false,
  }))
  const walls = clusters.map(({ spot, disc }) => {
    return { spot, radius: disc.radius + margin / 2, isFixed: true }
  })
  partDiscs([...walls, ...marks], 300)
  for (const [i, node] of free.entries()) places.set(node.id, spots[i] ?? { x: 0, y: 0 })
}

/**
 * Actors gathered by commune or by world, each cluster a disc with its name above, the discs where the
 * territory's own picture has most of theirs. An alliance of one cluster is in it; one of several is in
 * the middle of its members, between clusters. Actors of no group stand apart, under the others.
 */
export function arrangeClusters(
  network: Network,
  known: KnownPlaces,
  reach: Reach,
  clustering: Clustering,
): ArrangedNetwork {
  const all = makeClusters(groupNodes(network, clustering), known, reach)
  const named = all.filter(({ group }) => group !== '')
  const apart = all.filter(({ group }) => group === '')
  partClusters(named)
  putApart(apart, named)
  const places = new Map<string, Spot>()
  for (const { spot, disc } of all) {
    for (const [i, { id }] of disc.nodes.entries()) {
      const { x = 0, y = 0 } = disc.spots[i] ?? {}
      places.set(id, { x: spot.x + x, y: spot.y + y })
    }
  }
  placeBetween(network, places, all, reach)
  const captions = all.map((cluster) => captionOf(cluster, clustering))
  return { places, backdrop: { captions, guides: [], approximate: new Set() } }
}

import type { Network, NetworkLink, NetworkNode, Projection } from '../network'

/** What measures read of a network, as flat arrays: it goes to a worker without being copied. */
export interface TieTable {
  readonly projection: Projection
  /** How many nodes there are. */
  readonly count: number
  /** By node: index of its world in `worlds`, or -1 for an alliance. */
  readonly worldOf: Int32Array
  /** Codes of the worlds that are there, sorted. */
  readonly worlds: readonly string[]
  /** By link: its ends. */
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** By link: how many alliances it stands for; 1 for a membership or a relation. */
  readonly weights: Float64Array
  /** By link: 1 for a relation, 0 for what comes from alliances. */
  readonly isRelation: Uint8Array
  /** Members of alliance `i`, as nodes: `members[offsets[i]]` up to `members[offsets[i + 1] - 1]`. */
  readonly allianceOffsets: Int32Array
  readonly allianceMembers: Int32Array
  /** By alliance: its own node, or -1 in the one-mode network. */
  readonly allianceNodes: Int32Array
}

const wished = 'souhaite'

/** Whether a link is there: one that is only wished is not yet, and one of an earlier date is no more. */
function isTie(link: NetworkLink): boolean {
  if (link.presence === 'disappeared') return false
  return link.kind !== 'relation' || link.type !== wished
}

function membersByAlliance(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const members = new Map<string, Set<number>>()
  const setOf = (alliance: string): Set<number> => {
    const known = members.get(alliance) ?? new Set()
    members.set(alliance, known)
    return known
  }
  for (const link of links) {
    if (link.kind === 'membership') setOf(nodes[link.target]?.id ?? '').add(link.source)
    else if (link.kind === 'shared') {
      for (const alliance of link.alliances) setOf(alliance).add(link.source).add(link.target)
    }
  }
  return members
}

function worldsOf(nodes: readonly NetworkNode[]): readonly string[] {
  const actors = nodes.filter((node) => node.kind === 'actor')
  return [...new Set(actors.map(({ world }) => world))].sort()
}

/** Flattens a network for its measures. */
export function tieTable({ projection, nodes, links: all }: Network): TieTable {
  const links = all.filter(isTie)
  const worlds = worldsOf(nodes)
  const indexOf = new Map(worlds.map((world, index) => [world, index]))
  const members = [...membersByAlliance(nodes, links)]
  const nodeOf = new Map(nodes.map(({ id }, index) => [id, index]))
  const allianceOffsets = new Int32Array(members.length + 1)
  members.forEach(([, set], at) => {
    allianceOffsets[at + 1] = (allianceOffsets[at] ?? 0) + set.size
  })
  return {
    projection,
    count: nodes.length,
    worldOf: Int32Array.from(nodes, (node) =>
      node.kind === 'actor' ? (indexOf.get(node.world) ?? -1) : -1,
    ),
    worlds,
    sources: Int32Array.from(links, ({ source }) => source),
    targets: Int32Array.from(links, ({ target }) => target),
    weights: Float64Array.from(links, (link) => (link.kind === 'shared' ? link.weight : 1)),
    isRelation: Uint8Array.from(links, ({ kind }) => Number(kind === 'relation')),
    allianceOffsets,
    allianceMembers: Int32Array.from(members.flatMap(([, set]) => [...set])),
    allianceNodes: Int32Array.from(members, ([id]) => nodeOf.get(id) ?? -1),
  }
}

import { adjacencyOf, linkEnds, neighboursOf } from './adjacency'
import type { Network } from './network'

/** A network narrowed to what is near one of its actors or alliances. */
export interface Neighbourhood {
  readonly network: Network
  /** By id, how many ties away: 0 for the centre itself. */
  readonly distances: ReadonlyMap<string, number>
}

/** An alliance that the projection does not show is where its members are. */
function membersOf(network: Network, alliance: string): readonly number[] {
  return network.links.flatMap((link) =>
    link.kind === 'shared' && link.alliances.includes(alliance) ? [link.source, link.target] : [],
  )
}

/**
 * The actors and alliances at most `steps` ties from one of them (links taken without direction), with
 * the links among them. Round an alliance of a network of actors alone, its members are one tie away.
 * Null where the network holds nothing of the id.
 */
export function neighbourhoodOf(network: Network, id: string, steps: number): Neighbourhood | null {
  const centre = network.nodes.findIndex((node) => node.id === id)
  const members = centre < 0 ? membersOf(network, id) : []
  if (centre < 0 && members.length === 0) return null
  const distance = new Int32Array(network.nodes.length).fill(-1)
  const found = centre < 0 ? [...new Set(members)] : [centre]
  for (const node of found) distance[node] = centre < 0 ? 1 : 0
  const adjacency = adjacencyOf(linkEnds(network))
  for (const node of found) {
    const next = (distance[node] ?? 0) + 1
    if (next > steps) continue
    for (const neighbour of neighboursOf(adjacency, node)) {
      if (distance[neighbour] !== -1) continue
      distance[neighbour] = next
      found.push(neighbour)
    }
  }
  const newIndex = new Int32Array(network.nodes.length).fill(-1)
  const kept = found.sort((left, right) => left - right)
  for (const [index, node] of kept.entries()) newIndex[node] = index
  const nodes = kept.flatMap((node) => network.nodes[node] ?? [])
  const links = network.links.flatMap((link) => {
    const source = newIndex[link.source] ?? -1
    const target = newIndex[link.target] ?? -1
    return source < 0 || target < 0 ? [] : [{ ...link, source, target }]
  })
  const distances = new Map(nodes.map((node, at) => [node.id, distance[kept[at] ?? 0] ?? 0]))
  return { network: { ...network, nodes, links }, distances }
}

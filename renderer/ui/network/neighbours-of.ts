import type { Network, NetworkLink, NetworkNode } from '../../../shared/graph/network'

/** A neighbour in the network shown, and the link that makes it one. */
export interface Neighbour {
  readonly node: NetworkNode
  readonly link: NetworkLink
}

/** The neighbours of a node, by name; one that several links tie is there once for each. */
export function neighboursOf(network: Network, id: string): readonly Neighbour[] {
  const at = network.nodes.findIndex((node) => node.id === id)
  if (at < 0) return []
  const found: Neighbour[] = []
  for (const link of network.links) {
    const other = link.source === at ? link.target : link.target === at ? link.source : null
    const node = other === null ? undefined : network.nodes[other]
    if (node !== undefined) found.push({ node, link })
  }
  return found.sort((left, right) => left.node.name.localeCompare(right.node.name))
}

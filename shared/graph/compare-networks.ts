import { sortLinks } from './derive-links'
import { compareIds } from './derive-nodes'
import type { Network, NetworkLink, NetworkNode, Presence } from './network'

function nodeKey({ kind, id }: NetworkNode): string {
  return `${kind}/${id}`
}

/** Two links of one key tie the same two in the same way, whatever records say so. */
function linkKey(link: NetworkLink, indexes: Int32Array): string {
  const ends = `${String(indexes[link.source])}/${String(indexes[link.target])}/${link.kind}`
  if (link.kind !== 'relation') return ends
  return `${ends}/${link.isMutual ? 'mutual' : 'directed'}/${link.type}`
}

/** Index in `nodes` of each node of a network. */
function indexesIn(nodes: readonly NetworkNode[], network: Network): Int32Array {
  const indexes = new Map(nodes.map((node, index) => [nodeKey(node), index]))
  return Int32Array.from(network.nodes, (node) => indexes.get(nodeKey(node)) ?? -1)
}

function marked<T extends object>(value: T, presence: Presence): T & { presence: Presence } {
  return { ...value, presence }
}

/**
 * One network of two of the same projection: what both have is as the later one says it; what only one
 * has is marked as appeared or disappeared. It is in the order of any derived network.
 */
export function compareNetworks(earlier: Network, later: Network): Network {
  const before = new Set(earlier.nodes.map(nodeKey))
  const after = new Set(later.nodes.map(nodeKey))
  const nodes: readonly NetworkNode[] = [
    ...later.nodes.map((node) => (before.has(nodeKey(node)) ? node : marked(node, 'appeared'))),
    ...earlier.nodes
      .filter((node) => !after.has(nodeKey(node)))
      .map((node) => marked(node, 'disappeared')),
  ].sort((left, right) => compareIds(left.id, right.id) || compareIds(left.kind, right.kind))
  const [earlierAt, laterAt] = [indexesIn(nodes, earlier), indexesIn(nodes, later)]
  const moved = (link: NetworkLink, indexes: Int32Array): NetworkLink => ({
    ...link,
    source: indexes[link.source] ?? 0,
    target: indexes[link.target] ?? 0,
  })
  const had = new Set(earlier.links.map((link) => linkKey(link, earlierAt)))
  const has = new Set(later.links.map((link) => linkKey(link, laterAt)))
  const links = [
    ...later.links.map((link) => {
      const here = moved(link, laterAt)
      return had.has(linkKey(link, laterAt)) ? here : marked(here, 'appeared')
    }),
    ...earlier.links
      .filter((link) => !has.has(linkKey(link, earlierAt)))
      .map((link) => marked(moved(link, earlierAt), 'disappeared')),
  ]
  return { projection: later.projection, nodes, links: sortLinks(links) }
}

/** How many of each came and went. */
export interface PresenceCounts {
  readonly actors: Readonly<Record<Presence, number>>
  readonly alliances: Readonly<Record<Presence, number>>
  readonly links: Readonly<Record<Presence, number>>
}

/** Counts what a comparison marked. */
export function countPresence({ nodes, links }: Network): PresenceCounts {
  const count = (
    among: readonly { readonly presence?: Presence }[],
  ): Readonly<Record<Presence, number>> => ({
    appeared: among.filter(({ presence }) => presence === 'appeared').length,
    disappeared: among.filter(({ presence }) => presence === 'disappeared').length,
  })
  return {
    actors: count(nodes.filter(({ kind }) => kind === 'actor')),
    alliances: count(nodes.filter(({ kind }) => kind === 'alliance')),
    links: count(links),
  }
}

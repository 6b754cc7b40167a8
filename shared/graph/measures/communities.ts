import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Measure } from './measure'
import { exact, fewestNodes, numberSetting } from './measure'
import type { SimplePairs } from './simple-pairs'

/** Groups renumbered from the largest, 0; of two as large, the one with the first node comes first. */
function numbered(groupOf: Float64Array): {
  readonly groupOf: Float64Array
  readonly sizes: number[]
} {
  const found = new Map<number, { size: number; first: number }>()
  groupOf.forEach((group, node) => {
    const known = found.get(group)
    if (known === undefined) found.set(group, { size: 1, first: node })
    else known.size += 1
  })
  const ordered = [...found].sort(
    ([, left], [, right]) => right.size - left.size || left.first - right.first,
  )
  const numberOf = new Map(ordered.map(([group], number) => [group, number]))
  return {
    groupOf: groupOf.map((group) => numberOf.get(group) ?? 0),
    sizes: ordered.map(([, { size }]) => size),
  }
}

function detect(pairs: SimplePairs, resolution: number) {
  const graph = new UndirectedGraph<object, { weight: number }>()
  for (let node = 0; node < pairs.count; node++) graph.addNode(node)
  pairs.sources.forEach((source, at) => {
    graph.addEdge(source, pairs.targets[at], { weight: pairs.weights[at] ?? 1 })
  })
  // Nodes are visited in their order and not at random: the same network has the same communities.
  return louvain.detailed(graph, { getEdgeWeight: 'weight', randomWalk: false, resolution })
}

/**
 * Groups more tied within than chance would have it: modularity (Newman and Girvan 2004) raised by the
 * Louvain method (Blondel et al. 2008), the library's, a pair weighing as often as it is tied. Nodes get
 * their group's number, from the largest, 0; those tied to nobody are a group each, which is not counted.
 */
export const communities: Measure = {
  id: 'communities',
  basis: 'drawn',
  counts: 'weights',
  parameters: [{ kind: 'number', id: 'resolution', default: 1, min: 0.1, max: 5 }],
  outputs: {
    network: ['communities', 'modularity'],
    nodes: ['community'],
    categories: ['community'],
    tables: [],
  },
  fn: ({ drawn: { pairs } }, settings) => {
    const isComputable = pairs.count >= fewestNodes && pairs.sources.length > 0
    const found = isComputable ? detect(pairs, numberSetting(settings, 'resolution', 1)) : null
    const { groupOf, sizes } = numbered(
      Float64Array.from({ length: pairs.count }, (_, node) => found?.communities[node] ?? node),
    )
    return {
      network: {
        communities: isComputable ? sizes.filter((size) => size > 1).length : null,
        modularity: found === null ? null : found.modularity,
      },
      nodes: { community: groupOf },
      tables: {},
      precision: exact,
    }
  },
}

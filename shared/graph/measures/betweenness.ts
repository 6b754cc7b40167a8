import { shortestPathShares } from './brandes'
import type { Measure } from './measure'
import { exact, fewestNodes, numberSetting } from './measure'

/** So many nodes, spread over all of them without favour: the same for the same number of nodes. */
function sampleOf(count: number, size: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, node) => node)
  let state = 1
  for (let at = 0; at < size; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = at + Math.floor((state / 4294967296) * (count - at))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order.slice(0, size).sort()
}

/**
 * The share of the shortest paths between two others that lead over a node, over all pairs of others:
 * sum of s(u,w|v)/s(u,w), divided by (n-1)(n-2)/2 (Freeman 1977, computed after Brandes 2001). With
 * `sources` set, paths are followed from that many nodes only and scaled up (Brandes and Pich 2007):
 * an estimate, whose single values may be far off.
 */
export const betweenness: Measure = {
  id: 'betweenness',
  basis: 'drawn',
  counts: 'pairs',
  // 0: from every node.
  parameters: [{ kind: 'number', id: 'sources', default: 0, min: 0, max: 100_000 }],
  outputs: { network: ['highest'], nodes: ['betweenness'], categories: [], tables: [] },
  fn: ({ drawn }, settings, tell) => {
    const { count } = drawn.pairs
    const asked = numberSetting(settings, 'sources', 0)
    const size = asked > 0 ? Math.min(asked, count) : count
    const values = shortestPathShares(drawn.adjacency, sampleOf(count, size), tell)
    const scale = count / size / ((count - 1) * (count - 2))
    const isComputable = count >= fewestNodes
    const shares = values.map((value) => (isComputable ? value * scale : Number.NaN))
    return {
      network: {
        highest: isComputable ? shares.reduce((most, value) => Math.max(most, value), 0) : null,
      },
      nodes: { betweenness: shares },
      tables: {},
      precision: size < count ? { kind: 'sampled', sources: size, of: count } : exact,
    }
  },
}

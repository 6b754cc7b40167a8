import type { Network } from '../network'
import type { Measure } from './measure'

/** Below this many nodes a density says nothing. */
const fewest = 3

function tiedPairs(network: Network, kind: 'membership' | 'any'): number {
  const count = network.nodes.length
  const pairs = new Set<number>()
  for (const { kind: of, source, target } of network.links) {
    if (kind !== 'any' && of !== kind) continue
    pairs.add(Math.min(source, target) * count + Math.max(source, target))
  }
  return pairs.size
}

/**
 * Existing ties over possible ones. One-mode, n actors: 2m / n(n-1), m being the pairs that any link
 * ties, in either direction. Two-mode, a actors and b alliances: memberships over a x b (Borgatti and
 * Everett 1997), relations left out since an alliance can have none. Null for fewer than three nodes, or
 * where there is no possible tie.
 */
export const density: Measure = {
  id: 'density',
  parameters: [],
  outputs: { network: ['density'], nodes: [] },
  fn: (network) => {
    const count = network.nodes.length
    const actors = network.nodes.filter((node) => node.kind === 'actor').length
    const isTwoMode = network.projection === 'two-mode'
    const possible = isTwoMode ? actors * (count - actors) : (count * (count - 1)) / 2
    const existing = tiedPairs(network, isTwoMode ? 'membership' : 'any')
    const isComputable = count >= fewest && possible > 0
    return { network: { density: isComputable ? existing / possible : null }, nodes: {} }
  },
}

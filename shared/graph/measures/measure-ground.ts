import type { Adjacency } from '../adjacency'
import { adjacencyOf } from '../adjacency'
import type { Network } from '../network'
import { actorPairs } from './actor-pairs'
import type { SimplePairs } from './simple-pairs'
import { simplePairs } from './simple-pairs'
import type { TieTable } from './tie-table'
import { tieTable } from './tie-table'

/** Nodes and the pairs that are tied, each once. */
export interface PairGraph {
  readonly pairs: SimplePairs
  readonly adjacency: Adjacency
  /** By node here, the network's node that it is. */
  readonly nodeOf: Int32Array
}

/** What measures are computed on, worked out once for all of them. */
export interface MeasureGround {
  readonly ties: TieTable
  /** The network as it is drawn. */
  readonly drawn: PairGraph
  /** Its actors, tied to each other: the one-mode projection. The same as `drawn` where that is shown. */
  readonly actors: PairGraph
}

function pairGraph(pairs: SimplePairs, nodeOf: Int32Array): PairGraph {
  return { pairs, nodeOf, adjacency: adjacencyOf(pairs) }
}

/** Prepares the measures of a network that was flattened. */
export function groundOfTies(ties: TieTable): MeasureGround {
  const all = Int32Array.from({ length: ties.count }, (_, node) => node)
  const drawn = pairGraph(simplePairs(ties), all)
  if (ties.projection === 'one-mode') return { ties, drawn, actors: drawn }
  const { pairs, nodeOf } = actorPairs(ties)
  return { ties, drawn, actors: pairGraph(pairs, nodeOf) }
}

/** Prepares the measures of a network. */
export function groundOf(network: Network): MeasureGround {
  return groundOfTies(tieTable(network))
}

/** Values of a graph's nodes as values of the network's; NaN for those that are not in it. */
export function spread(
  { nodeOf }: PairGraph,
  { ties }: MeasureGround,
  values: ArrayLike<number>,
): Float64Array {
  const all = new Float64Array(ties.count).fill(Number.NaN)
  nodeOf.forEach((node, index) => {
    all[node] = values[index] ?? Number.NaN
  })
  return all
}

/** The mean of some values; null where there are none. */
export function meanOf(values: Float64Array): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

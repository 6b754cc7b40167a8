import { inverseDistances } from './inverse-distances'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { meanOf } from './measure-ground'

/**
 * How near a node is to all others: the mean of 1/distance, none where no path leads there (Marchiori and
 * Latora 2000, Rochat 2009), which holds where a network is in parts. The mean over all nodes is the
 * network's efficiency (Latora and Marchiori 2001).
 */
export const harmonicCloseness: Measure = {
  id: 'harmonicCloseness',
  basis: 'drawn',
  counts: 'pairs',
  parameters: [],
  outputs: { network: ['efficiency'], nodes: ['harmonicCloseness'], categories: [], tables: [] },
  fn: ({ drawn }) => {
    const { count } = drawn.pairs
    const isComputable = count >= fewestNodes
    const values = inverseDistances(drawn.adjacency).map((sum) =>
      isComputable ? sum / (count - 1) : Number.NaN,
    )
    return {
      network: { efficiency: isComputable ? meanOf(values) : null },
      nodes: { harmonicCloseness: values },
      tables: {},
      precision: exact,
    }
  },
}

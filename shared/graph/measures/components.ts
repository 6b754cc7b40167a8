import { connectedComponents } from '../connected-components'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'

/**
 * The parts that no link joins (connected components, links without direction), how many nodes stand
 * alone, and the share of nodes that the largest part holds (Wasserman and Faust 1994). Nodes get their
 * part's number, from the largest, 0.
 */
export const components: Measure = {
  id: 'components',
  basis: 'drawn',
  counts: 'pairs',
  parameters: [],
  outputs: {
    network: ['components', 'isolates', 'largestShare'],
    nodes: ['component'],
    categories: ['component'],
    tables: [],
  },
  fn: ({ drawn }) => {
    const { componentOf, members } = connectedComponents(drawn.adjacency)
    const { count } = drawn.pairs
    return {
      network: {
        components: members.length,
        isolates: members.filter((part) => part.length === 1).length,
        largestShare: count < fewestNodes ? null : (members[0]?.length ?? 0) / count,
      },
      nodes: { component: Float64Array.from(componentOf) },
      tables: {},
      precision: exact,
    }
  },
}

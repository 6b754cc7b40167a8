import { adjacencyOf, linkEnds } from '../adjacency'
import { connectedComponents } from '../connected-components'
import type { Measure } from './measure'

/**
 * The parts that no link joins (connected components, links without direction), how many nodes stand
 * alone, and the share of nodes that the largest part holds. Nodes get their part's number, from the
 * largest, 0.
 */
export const components: Measure = {
  id: 'components',
  parameters: [],
  outputs: { network: ['components', 'isolates', 'largestShare'], nodes: ['component'] },
  fn: (network) => {
    const { componentOf, members } = connectedComponents(adjacencyOf(linkEnds(network)))
    const count = network.nodes.length
    return {
      network: {
        components: members.length,
        isolates: members.filter((part) => part.length === 1).length,
        largestShare: count === 0 ? null : (members[0]?.length ?? 0) / count,
      },
      nodes: { component: Float64Array.from(componentOf) },
    }
  },
}

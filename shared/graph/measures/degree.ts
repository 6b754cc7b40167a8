import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { meanOf } from './measure-ground'

/**
 * How many links end at a node (Freeman 1979); weighted, a link between actors counts as many times as
 * they share alliances. In the two-mode network an actor's degree is its alliances and relations, and an
 * alliance's its members.
 */
export const degree: Measure = {
  id: 'degree',
  basis: 'drawn',
  counts: 'links',
  parameters: [{ kind: 'flag', id: 'weighted', default: false }],
  outputs: { network: ['mean', 'highest'], nodes: ['degree'], categories: [], tables: [] },
  fn: ({ ties }, settings) => {
    const values = new Float64Array(ties.count)
    const add = (node: number, weight: number): void => {
      values[node] = (values[node] ?? 0) + weight
    }
    for (let link = 0; link < ties.sources.length; link++) {
      const weight = settings['weighted'] === true ? (ties.weights[link] ?? 1) : 1
      add(ties.sources[link] ?? 0, weight)
      add(ties.targets[link] ?? 0, weight)
    }
    const isComputable = ties.count >= fewestNodes
    return {
      network: {
        mean: isComputable ? meanOf(values) : null,
        highest: isComputable ? values.reduce((most, value) => Math.max(most, value), 0) : null,
      },
      nodes: { degree: values },
      tables: {},
      precision: exact,
    }
  },
}

import type { Measure } from './measure'

/**
 * How many links end at a node (Freeman 1979); weighted, a link between actors counts as many times as
 * they share alliances. In the two-mode network an actor's degree is its alliances and relations, and an
 * alliance's its members.
 */
export const degree: Measure = {
  id: 'degree',
  parameters: [{ kind: 'flag', id: 'weighted', default: false }],
  outputs: { network: ['mean', 'highest'], nodes: ['degree'] },
  fn: ({ nodes, links }, settings) => {
    const values = new Float64Array(nodes.length)
    for (const link of links) {
      const weight = settings['weighted'] === true && link.kind === 'shared' ? link.weight : 1
      values[link.source] = (values[link.source] ?? 0) + weight
      values[link.target] = (values[link.target] ?? 0) + weight
    }
    const isEmpty = values.length === 0
    const sum = values.reduce((total, value) => total + value, 0)
    const highest = values.reduce((most, value) => Math.max(most, value), 0)
    return {
      network: {
        mean: isEmpty ? null : sum / values.length,
        highest: isEmpty ? null : highest,
      },
      nodes: { degree: values },
    }
  },
}

import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'

/**
 * How far the network turns around one actor: the sum of (highest degree - degree) over what it is in a
 * star, (n-1)(n-2) (Freeman 1979). From 0, all tied alike, to 1, a star. Of actors tied to each other,
 * each pair once.
 */
export const centralisation: Measure = {
  id: 'centralisation',
  basis: 'actors',
  counts: 'pairs',
  parameters: [],
  outputs: { network: ['degreeCentralisation'], nodes: [], categories: [], tables: [] },
  fn: ({ actors: { adjacency } }) => {
    const { count, offsets } = adjacency
    const degrees = Float64Array.from(
      { length: count },
      (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0),
    )
    const highest = degrees.reduce((most, value) => Math.max(most, value), 0)
    const gaps = degrees.reduce((sum, value) => sum + highest - value, 0)
    return {
      network: {
        degreeCentralisation: count < fewestNodes ? null : gaps / ((count - 1) * (count - 2)),
      },
      nodes: {},
      tables: {},
      precision: exact,
    }
  },
}

import type { Adjacency } from '../adjacency'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'

/** Nodes in ascending order of their degree, and where each degree starts (Batagelj and Zaversnik 2003). */
function byDegree(degrees: Int32Array) {
  const most = degrees.reduce((high, value) => Math.max(high, value), 0)
  const starts = new Int32Array(most + 2)
  for (const value of degrees) starts[value + 1] = (starts[value + 1] ?? 0) + 1
  for (let value = 0; value <= most; value++) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0)
  }
  const next = starts.slice()
  const order = new Int32Array(degrees.length)
  const placeOf = new Int32Array(degrees.length)
  degrees.forEach((value, node) => {
    const place = next[value] ?? 0
    next[value] = place + 1
    order[place] = node
    placeOf[node] = place
  })
  return { order, placeOf, starts }
}

/** By node, the greatest k whose core it is in. */
export function coreNumbers({ count, offsets, neighbours }: Adjacency): Int32Array {
  const cores = Int32Array.from(
    { length: count },
    (_, node) => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0),
  )
  const { order, placeOf, starts } = byDegree(cores)
  for (let at = 0; at < count; at++) {
    const node = order[at] ?? 0
    const core = cores[node] ?? 0
    for (let arc = offsets[node] ?? 0; arc < (offsets[node + 1] ?? 0); arc++) {
      const other = neighbours[arc] ?? 0
      const degree = cores[other] ?? 0
      if (degree <= core) continue
      // It loses this neighbour: it changes places with the first of its degree, and goes one below.
      const first = starts[degree] ?? 0
      const swapped = order[first] ?? 0
      const place = placeOf[other] ?? 0
      order[place] = swapped
      placeOf[swapped] = place
      order[first] = other
      placeOf[other] = first
      starts[degree] = first + 1
      cores[other] = degree - 1
    }
  }
  return cores
}

/**
 * The k-core that a node is in (Seidman 1983): the greatest k such that it belongs to a group in which
 * everyone is tied to at least k others of the group.
 */
export const core: Measure = {
  id: 'core',
  basis: 'drawn',
  counts: 'pairs',
  parameters: [],
  outputs: { network: ['highest', 'inHighest'], nodes: ['core'], categories: [], tables: [] },
  fn: ({ drawn }) => {
    const values = Float64Array.from(coreNumbers(drawn.adjacency))
    const highest = values.reduce((most, value) => Math.max(most, value), 0)
    const isComputable = drawn.pairs.count >= fewestNodes
    return {
      network: {
        highest: isComputable ? highest : null,
        inHighest: isComputable ? values.filter((value) => value === highest).length : null,
      },
      nodes: { core: values },
      tables: {},
      precision: exact,
    }
  },
}

import type { Adjacency } from '../adjacency'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'

const mostRounds = 5000
/** The largest change of a value in the last round. */
const isStill = 1e-13

/** Each value plus those of its neighbours: one round with A + I, which settles where A alone swings. */
function round({ count, offsets, neighbours }: Adjacency, from: Float64Array, to: Float64Array) {
  let square = 0
  for (let node = 0; node < count; node++) {
    let sum = from[node] ?? 0
    const end = offsets[node + 1] ?? 0
    for (let at = offsets[node] ?? 0; at < end; at++) sum += from[neighbours[at] ?? 0] ?? 0
    to[node] = sum
    square += sum * sum
  }
  const length = Math.sqrt(square)
  let change = 0
  for (let node = 0; node < count; node++) {
    const value = (to[node] ?? 0) / length
    to[node] = value
    change = Math.max(change, Math.abs(value - (from[node] ?? 0)))
  }
  return change
}

/** The leading eigenvector of the adjacency, of length 1; null where it has not settled. */
function leadingEigenvector(adjacency: Adjacency): Float64Array | null {
  let from = new Float64Array(adjacency.count).fill(1 / Math.sqrt(adjacency.count))
  let to = new Float64Array(adjacency.count)
  for (let turn = 0; turn < mostRounds; turn++) {
    if (round(adjacency, from, to) < isStill) return to
    const last = from
    from = to
    to = last
  }
  return null
}

/**
 * Tied to those who are well tied themselves: the leading eigenvector of the adjacency, its length 1
 * (Bonacich 1972). Parts of the network apart from the most tied one get (nearly) zero. NaN where it has
 * not settled, and where nothing is tied.
 */
export const eigenvector: Measure = {
  id: 'eigenvector',
  basis: 'drawn',
  counts: 'pairs',
  parameters: [],
  outputs: { network: [], nodes: ['eigenvector'], categories: [], tables: [] },
  fn: ({ drawn }) => {
    const { count, sources } = drawn.pairs
    const isComputable = count >= fewestNodes && sources.length > 0
    const values = isComputable ? leadingEigenvector(drawn.adjacency) : null
    return {
      network: {},
      nodes: { eigenvector: values ?? new Float64Array(count).fill(Number.NaN) },
      tables: {},
      precision: exact,
    }
  },
}

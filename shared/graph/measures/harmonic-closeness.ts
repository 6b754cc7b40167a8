import type { Adjacency } from '../adjacency'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { meanOf } from './measure-ground'

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * By node, the sum of 1/distance to all others. 32 nodes are searched from at a time, one bit each
 * (Then et al. 2014): distances have no direction, so what reaches a node counts for it.
 */
export function inverseDistances({ count, offsets, neighbours }: Adjacency): Float64Array {
  const sums = new Float64Array(count)
  const seen = new Int32Array(count)
  const front = new Int32Array(count)
  const arriving = new Int32Array(count)
  const active = new Int32Array(count)
  const touched = new Int32Array(count)
  for (let first = 0; first < count; first += 32) {
    seen.fill(0)
    let size = Math.min(32, count - first)
    for (let bit = 0; bit < size; bit++) {
      active[bit] = first + bit
      seen[first + bit] = 1 << bit
      front[first + bit] = 1 << bit
    }
    for (let distance = 1; size > 0; distance++) {
      let reached = 0
      for (let at = 0; at < size; at++) {
        const node = active[at] ?? 0
        const bits = front[node] ?? 0
        const end = offsets[node + 1] ?? 0
        for (let arc = offsets[node] ?? 0; arc < end; arc++) {
          const next = neighbours[arc] ?? 0
          if (arriving[next] === 0) touched[reached++] = next
          arriving[next] = (arriving[next] ?? 0) | bits
        }
      }
      size = 0
      for (let at = 0; at < reached; at++) {
        const node = touched[at] ?? 0
        const fresh = (arriving[node] ?? 0) & ~(seen[node] ?? 0)
        arriving[node] = 0
        if (fresh === 0) continue
        seen[node] = (seen[node] ?? 0) | fresh
        front[node] = fresh
        active[size++] = node
        sums[node] = (sums[node] ?? 0) + bitsIn(fresh) / distance
      }
    }
  }
  return sums
}

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

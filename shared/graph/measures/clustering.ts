import type { Adjacency } from '../adjacency'
import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { meanOf, spread } from './measure-ground'

/** By node, the pairs of its neighbours that are tied themselves. Every triangle is found once. */
function trianglesAt({ count, offsets, neighbours }: Adjacency): Float64Array {
  const triangles = new Float64Array(count)
  const degree = (node: number): number => (offsets[node + 1] ?? 0) - (offsets[node] ?? 0)
  // Each tie is followed from the end with fewer ties: no node is then left by many.
  const isUp = (from: number, to: number): boolean =>
    degree(from) < degree(to) || (degree(from) === degree(to) && from < to)
  const up: Int32Array[] = []
  for (let node = 0; node < count; node++) {
    const around = neighbours.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0)
    up.push(around.filter((other) => isUp(node, other)))
  }
  const markedBy = new Int32Array(count).fill(-1)
  const add = (node: number): void => {
    triangles[node] = (triangles[node] ?? 0) + 1
  }
  for (const [node, above] of up.entries()) {
    for (const other of above) markedBy[other] = node
    for (const other of above) {
      for (const third of up[other] ?? []) {
        if (markedBy[third] !== node) continue
        add(node)
        add(other)
        add(third)
      }
    }
  }
  return triangles
}

/**
 * How many of the pairs of an actor's neighbours are tied themselves (local clustering, Watts and
 * Strogatz 1998; 0 with fewer than two neighbours). Of the network, the mean of these, and transitivity,
 * 3 x triangles over paths of two ties (Luce and Perry 1949). An alliance of k makes k(k-1)/2 ties between
 * its members, hence triangles: always of actors tied to each other, and high where alliances are large.
 */
export const clustering: Measure = {
  id: 'clustering',
  basis: 'actors',
  counts: 'pairs',
  parameters: [],
  outputs: {
    network: ['mean', 'transitivity'],
    nodes: ['clustering'],
    categories: [],
    tables: [],
  },
  fn: (ground) => {
    const { adjacency, pairs } = ground.actors
    const triangles = trianglesAt(adjacency)
    let closed = 0
    let open = 0
    const values = triangles.map((found, node) => {
      const degree = (adjacency.offsets[node + 1] ?? 0) - (adjacency.offsets[node] ?? 0)
      const possible = (degree * (degree - 1)) / 2
      closed += found
      open += possible
      return possible === 0 ? 0 : found / possible
    })
    const isComputable = pairs.count >= fewestNodes
    if (!isComputable) values.fill(Number.NaN)
    return {
      network: {
        mean: isComputable ? meanOf(values) : null,
        transitivity: isComputable && open > 0 ? closed / open : null,
      },
      nodes: { clustering: spread(ground.actors, ground, values) },
      tables: {},
      precision: exact,
    }
  },
}

import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import { possibleTies, worldTies } from './world-ties'

/**
 * How worlds are tied to each other: tied pairs of actors by the worlds of both, and their share of the
 * pairs that could be (the block densities of Wasserman and Faust 1994). Of the network, the share of ties
 * that lead from one world to another. Of actors tied to each other, each pair once.
 */
export const crossWorld: Measure = {
  id: 'crossWorld',
  basis: 'actors',
  counts: 'pairs',
  parameters: [],
  outputs: {
    network: ['crossWorldShare'],
    nodes: [],
    categories: [],
    tables: ['ties', 'density'],
  },
  fn: (ground) => {
    const { worlds } = ground.ties
    const { sizes, ties } = worldTies(ground)
    const pairs = ground.actors.pairs.sources.length
    const inside = worlds.reduce(
      (sum, _, world) => sum + (ties[world * (worlds.length + 1)] ?? 0),
      0,
    )
    const isComputable = ground.actors.nodeOf.length >= fewestNodes && pairs > 0
    const named = { rows: worlds, columns: worlds }
    const density = ties.map((found, at) => {
      const one = Math.floor(at / worlds.length)
      const possible = possibleTies(sizes, one, at - one * worlds.length)
      return possible === 0 ? Number.NaN : found / possible
    })
    return {
      network: { crossWorldShare: isComputable ? (pairs - inside) / pairs : null },
      nodes: {},
      tables: { ties: { ...named, values: ties }, density: { ...named, values: density } },
      precision: exact,
    }
  },
}

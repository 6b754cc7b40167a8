import type { Measure } from './measure'
import { exact, fewestNodes } from './measure'
import type { MeasureGround } from './measure-ground'
import { spread } from './measure-ground'
import { possibleTies, worldTies } from './world-ties'

function index(outside: number, inside: number): number | null {
  return outside + inside === 0 ? null : (outside - inside) / (outside + inside)
}

/** By actor, the share of its neighbours that are of another world; NaN without neighbours. */
function outsideShares({ ties: { worldOf }, actors }: MeasureGround): Float64Array {
  const { offsets, neighbours } = actors.adjacency
  const world = (actor: number): number => worldOf[actors.nodeOf[actor] ?? 0] ?? -1
  return Float64Array.from(actors.nodeOf, (_, actor) => {
    const around = neighbours.subarray(offsets[actor] ?? 0, offsets[actor + 1] ?? 0)
    const own = world(actor)
    return around.filter((other) => world(other) !== own).length / around.length
  })
}

/**
 * External less internal ties over both (Krackhardt and Stern 1988): -1 where ties stay within worlds, +1
 * where all lead to another. Over the network, of each world, and `expected`: what it would be were the
 * same number of actors tied without regard to worlds. Of actors tied to each other, each pair once.
 */
export const eiIndex: Measure = {
  id: 'eiIndex',
  basis: 'actors',
  counts: 'pairs',
  parameters: [],
  outputs: {
    network: ['ei', 'expected'],
    nodes: ['outsideShare'],
    categories: [],
    tables: ['worlds'],
  },
  fn: (ground) => {
    const { worlds } = ground.ties
    const { sizes, ties } = worldTies(ground)
    const width = worlds.length
    const rows = worlds.map((_, world) => {
      const row = ties.subarray(world * width, (world + 1) * width)
      const inside = row[world] ?? 0
      const outside = row.reduce((sum, pairs) => sum + pairs, 0) - inside
      return { inside, outside, possible: possibleTies(sizes, world, world) }
    })
    const inside = rows.reduce((sum, row) => sum + row.inside, 0)
    const outside = rows.reduce((sum, row) => sum + row.outside, 0) / 2
    const count = ground.actors.nodeOf.length
    const within = rows.reduce((sum, row) => sum + row.possible, 0)
    const isComputable = count >= fewestNodes
    const values = rows.flatMap((row) => [
      row.inside,
      row.outside,
      index(row.outside, row.inside) ?? Number.NaN,
    ])
    return {
      network: {
        ei: isComputable ? index(outside, inside) : null,
        expected: isComputable ? index((count * (count - 1)) / 2 - within, within) : null,
      },
      nodes: { outsideShare: spread(ground.actors, ground, outsideShares(ground)) },
      tables: {
        worlds: {
          rows: worlds,
          columns: ['inside', 'outside', 'ei'],
          values: Float64Array.from(values),
        },
      },
      precision: exact,
    }
  },
}

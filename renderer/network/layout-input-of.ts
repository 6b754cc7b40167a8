import { linkEnds } from '../../shared/graph/adjacency'
import type { Network } from '../../shared/graph/network'
import type { Placement } from '../../shared/model/placement'
import { hashId } from './layout/hash-id'
import type { LayoutInput } from './layout/layout-input'

/** Where a node stood when the layout last settled, and how many links it had. */
export interface SettledPlace {
  readonly x: number
  readonly y: number
  readonly ties: number
}

/** The last picture, by node id. */
export type SettledPlaces = ReadonlyMap<string, SettledPlace>

/** A number by group of nodes that stand together where they have no ties, in the order of their names. */
function groupsOf({ nodes }: Network): Int32Array {
  const names = nodes.map((node) =>
    node.kind === 'actor' ? `${node.world}/${node.actorKind}` : '',
  )
  const numbers = new Map([...new Set(names)].sort().map((name, index) => [name, index]))
  return Int32Array.from(names, (name) => numbers.get(name) ?? 0)
}

/**
 * What a layout is made from: a network, the radii of its marks, what was placed by hand, the last
 * picture, and which arrangement of the territory it is to be: where nodes start from follows from that
 * and their ids.
 */
export function layoutInputOf(
  network: Network,
  radii: Float64Array,
  placements: ReadonlyMap<string, Placement>,
  settled: SettledPlaces,
  arrangement = 0,
): LayoutInput {
  const { nodes } = network
  const nowhere = (): Float64Array => new Float64Array(nodes.length).fill(NaN)
  const [pinnedX, pinnedY, knownX, knownY] = [nowhere(), nowhere(), nowhere(), nowhere()]
  const knownTies = new Float64Array(nodes.length)
  const seeds = new Uint32Array(nodes.length)
  const salt = arrangement === 0 ? '' : `${String(arrangement)}/`
  for (const [node, { id }] of nodes.entries()) {
    seeds[node] = hashId(salt + id)
    const { x, y } = placements.get(id) ?? {}
    if (x !== undefined && y !== undefined) {
      pinnedX[node] = x
      pinnedY[node] = y
    }
    const known = settled.get(id)
    if (known === undefined) continue
    knownX[node] = known.x
    knownY[node] = known.y
    knownTies[node] = known.ties
  }
  const groups = groupsOf(network)
  return {
    ...linkEnds(network),
    ...{ seeds, radii, groups, pinnedX, pinnedY, knownX, knownY, knownTies },
  }
}

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

function numbers(values: Iterable<number | undefined>): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN)
}

/** What a layout is made from: a network, the radii of its marks, what was placed by hand, the last picture. */
export function layoutInputOf(
  network: Network,
  radii: Float64Array,
  placements: ReadonlyMap<string, Placement>,
  settled: SettledPlaces,
): LayoutInput {
  const { nodes } = network
  const pins = nodes.map(({ id }) => {
    const { x, y } = placements.get(id) ?? {}
    return x === undefined || y === undefined ? undefined : { x, y }
  })
  const known = nodes.map(({ id }) => settled.get(id))
  const groups = nodes.map((node) =>
    node.kind === 'actor' ? `${node.world}/${node.actorKind}` : '',
  )
  const groupNumbers = new Map([...new Set(groups)].sort().map((group, index) => [group, index]))
  return {
    ...linkEnds(network),
    seeds: Uint32Array.from(nodes, ({ id }) => hashId(id)),
    radii,
    groups: Int32Array.from(groups, (group) => groupNumbers.get(group) ?? 0),
    pinnedX: numbers(pins.map((pin) => pin?.x)),
    pinnedY: numbers(pins.map((pin) => pin?.y)),
    knownX: numbers(known.map((place) => place?.x)),
    knownY: numbers(known.map((place) => place?.y)),
    knownTies: Float64Array.from(known, (place) => place?.ties ?? 0),
  }
}

import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import { layoutInput, plantedNetwork } from '../../../renderer/network/layout/planted-network'

/** A network with places, the same for every painter: three ties an actor, everything in view. */
export interface BenchGraph {
  readonly count: number
  readonly x: Float64Array
  readonly y: Float64Array
  /** In pixels, in the view. */
  readonly radius: Float64Array
  /** Index in `worlds`. */
  readonly world: Uint8Array
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** Those with most ties: they alone are named. */
  readonly named: ReadonlySet<number>
}

export const width = 1280
export const height = 800

export const worlds = ['public', 'economique', 'interet_general', 'academique'] as const
export const fills = ['#0072b2', '#e69f00', '#009e73', '#cc79a7'] as const

const labels = 50
const seed = 5

export const nameOf = (node: number): string => `Association ${node}`

/** Places in the window, as ours lays the network out. */
export function benchGraph(count: number): BenchGraph {
  const network = plantedNetwork(count, seed)
  const { x, y } = layOutAtOnce(layoutInput(network))
  const [left, right] = [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))]
  const [top, bottom] = [y.reduce((a, b) => Math.min(a, b)), y.reduce((a, b) => Math.max(a, b))]
  const scale = 0.9 * Math.min(width / (right - left), height / (bottom - top))
  const degree = new Float64Array(count)
  for (const ends of [network.sources, network.targets]) {
    for (const end of ends) degree[end] = (degree[end] ?? 0) + 1
  }
  const order = Array.from(degree.keys()).sort(
    (one, other) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other,
  )
  // As ours has them far out: smaller where there are more.
  const size = Math.min(6, 60 / Math.sqrt(count) + 1)
  return {
    count,
    x: x.map((value) => width / 2 + (value - (left + right) / 2) * scale),
    y: y.map((value) => height / 2 + (value - (top + bottom) / 2) * scale),
    radius: degree.map((ties) => size * Math.min(2, 0.7 + Math.sqrt(ties) / 6)),
    world: Uint8Array.from(network.communityOf, (community) => community % worlds.length),
    sources: network.sources,
    targets: network.targets,
    named: new Set(order.slice(0, labels)),
  }
}

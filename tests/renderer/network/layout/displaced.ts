import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import type { LayoutResult } from '../../../../renderer/network/layout/layout-input'
import type { Planted } from './planted-network'
import { knowing, layoutInput, plantedNetwork, randomFrom } from './planted-network'

/** What happens to a territory. */
export const happenings = ['one added', 'one removed', 'ten joined'] as const
export type Happening = (typeof happenings)[number]

/** A territory after something happened: who was who before, -1 for those who are new. */
interface Changed extends Planted {
  readonly before: readonly number[]
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN
}

export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length * share)] ?? NaN
}

export function distance(one: LayoutResult, i: number, other: LayoutResult, j: number): number {
  return Math.hypot((one.x[i] ?? 0) - (other.x[j] ?? 0), (one.y[i] ?? 0) - (other.y[j] ?? 0))
}

export function tieLength(network: Planted, picture: LayoutResult): number {
  return median(
    [...network.sources].map((s, i) => distance(picture, s, picture, network.targets[i] ?? 0)),
  )
}

/** The network with nodes more at its end, each tied to some of the others. */
export function grown(network: Planted, partners: readonly (readonly number[])[]): Changed {
  const { count, sources, targets } = network
  const more = partners.flatMap((some, i) => some.map((partner) => [count + i, partner] as const))
  return {
    count: count + partners.length,
    sources: Int32Array.from([...sources, ...more.map(([source]) => source)]),
    targets: Int32Array.from([...targets, ...more.map(([, target]) => target)]),
    before: [...Array.from({ length: count }, (_, node) => node), ...partners.map(() => -1)],
  }
}

function without({ count, sources, targets }: Planted, gone: number): Changed {
  const after = (node: number): number => (node > gone ? node - 1 : node)
  const links = [...sources.keys()].filter((i) => sources[i] !== gone && targets[i] !== gone)
  return {
    count: count - 1,
    sources: Int32Array.from(links, (i) => after(sources[i] ?? 0)),
    targets: Int32Array.from(links, (i) => after(targets[i] ?? 0)),
    before: Array.from({ length: count - 1 }, (_, node) => (node < gone ? node : node + 1)),
  }
}

function changed(network: Planted, happening: Happening, seed: number): Changed {
  const random = randomFrom(seed + 1000)
  const anyone = (): number => Math.floor(random() * network.count)
  const some = (): readonly number[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(3 * random()) }, anyone)),
  ]
  if (happening === 'one removed') return without(network, anyone())
  return grown(network, Array.from({ length: happening === 'one added' ? 1 : 10 }, some))
}

/** How far those who were there before move, in median tie lengths. */
export function displacements(
  count: number,
  seed: number,
  happening: Happening,
): readonly number[] {
  const network = plantedNetwork(count, seed)
  const before = layOutAtOnce(layoutInput(network))
  const after = changed(network, happening, seed)
  const all = knowing(before, network, count)
  const known = (values: Float64Array, other: number): Float64Array =>
    Float64Array.from(after.before, (node) => values[node] ?? other)
  const picture = layOutAtOnce(
    layoutInput(after, {
      knownX: known(all.knownX, NaN),
      knownY: known(all.knownY, NaN),
      knownTies: known(all.knownTies, 0),
    }),
  )
  const length = tieLength(network, before)
  return after.before.flatMap((old, node) =>
    old < 0 ? [] : [distance(before, old, picture, node) / length],
  )
}

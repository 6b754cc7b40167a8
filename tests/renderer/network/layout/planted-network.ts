import type { LayoutInput, LayoutResult } from '../../../../renderer/network/layout/layout-input'
import { hashId } from '../../../../renderer/network/layout/hash-id'
import { degreesOf } from '../../../../renderer/network/layout/springs'

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface Planted {
  readonly count: number
  readonly sources: Int32Array
  readonly targets: Int32Array
}

/** A network whose communities are known. */
export interface PlantedNetwork extends Planted {
  /** By node, the number of its community. */
  readonly communityOf: Int32Array
}

/** A network like those of cross-sector partnerships: power-law degrees, 3 to 8 communities, three links a node. */
export function plantedNetwork(count: number, seed: number): PlantedNetwork {
  const random = randomFrom(seed)
  const pick = (from: readonly number[]): number => from[Math.floor(random() * from.length)] ?? 0
  const communities = 3 + Math.floor(random() * 6)
  const communityOf = Array.from({ length: count }, () => Math.floor(random() * communities))
  const all = communityOf.map((_, node) => node)
  const own = Array.from({ length: communities }, (_, c) => all.filter((n) => communityOf[n] === c))
  const pairs = new Map<number, readonly [number, number]>()
  for (let tries = 0; pairs.size < 3 * count && tries < 60 * count; tries++) {
    const source = Math.floor(random() * count)
    const near = own[communityOf[source] ?? 0] ?? all
    const target = pick(random() < 0.88 ? near : all)
    if (source === target) continue
    pairs.set(Math.min(source, target) * count + Math.max(source, target), [source, target])
    near.push(source, target)
  }
  const links = [...pairs.values()]
  return {
    count,
    sources: Int32Array.from(links, ([source]) => source),
    targets: Int32Array.from(links, ([, target]) => target),
    communityOf: Int32Array.from(communityOf),
  }
}

/** A layout's input where nothing is pinned or known, unless said. */
export function layoutInput(network: Planted, more: Partial<LayoutInput> = {}): LayoutInput {
  const nowhere = (): Float64Array => new Float64Array(network.count).fill(NaN)
  return {
    ...network,
    seeds: Uint32Array.from({ length: network.count }, (_, node) => hashId(`actor-${node}`)),
    radii: new Float64Array(network.count).fill(6),
    groups: new Int32Array(network.count),
    pinnedX: nowhere(),
    pinnedY: nowhere(),
    knownX: nowhere(),
    knownY: nowhere(),
    knownTies: new Float64Array(network.count),
    ...more,
  }
}

/** What a layout knows when it is asked again: the last picture, and the links that it was made from. */
export function knowing(
  last: LayoutResult,
  network: Planted,
  count: number,
): Pick<LayoutInput, 'knownX' | 'knownY' | 'knownTies'> {
  const degrees = degreesOf(network)
  const longer = (values: Float64Array, other: number): Float64Array =>
    Float64Array.from({ length: count }, (_, node) => values[node] ?? other)
  return {
    knownX: longer(last.x, NaN),
    knownY: longer(last.y, NaN),
    knownTies: longer(degrees, 0),
  }
}

import { describe, expect, it } from 'vitest'
import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import type { LayoutResult } from '../../../../renderer/network/layout/layout-input'
import type { Planted } from './planted-network'
import { knowing, layoutInput, plantedNetwork, randomFrom } from './planted-network'

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length * share)] ?? NaN
}

function distance(one: LayoutResult, i: number, other: LayoutResult, j: number): number {
  return Math.hypot((one.x[i] ?? 0) - (other.x[j] ?? 0), (one.y[i] ?? 0) - (other.y[j] ?? 0))
}

function tieLength(network: Planted, picture: LayoutResult): number {
  return median(
    [...network.sources].map((s, i) => distance(picture, s, picture, network.targets[i] ?? 0)),
  )
}

/** The network with one node more, tied to some of the others. */
function grown(network: Planted, partners: readonly number[]): Planted {
  return {
    count: network.count + 1,
    sources: Int32Array.from([...network.sources, ...partners.map(() => network.count)]),
    targets: Int32Array.from([...network.targets, ...partners]),
  }
}

/** How far the others move, in tie lengths, when one actor with one to three ties is added. */
function displacements(count: number, seed: number): readonly number[] {
  const network = plantedNetwork(count, seed)
  const random = randomFrom(seed + 1000)
  const before = layOutAtOnce(layoutInput(network))
  const partners = Array.from({ length: 1 + (seed % 3) }, () => Math.floor(random() * count))
  const more = grown(network, [...new Set(partners)])
  const after = layOutAtOnce(layoutInput(more, knowing(before, network, more.count)))
  const length = tieLength(network, before)
  return Array.from({ length: count }, (_, node) => distance(before, node, after, node) / length)
}

describe('adding to a picture', () => {
  it('moves the others by less than a hundredth of a tie at the median, a tenth at the 95th percentile', () => {
    const figures = [50, 300, 2000].map((count) => {
      const all = Array.from({ length: count > 1000 ? 4 : 16 }, (_, seed) =>
        displacements(count, seed),
      )
      const moved = all.flat()
      return { count, median: median(moved), p95: quantile(moved, 0.95), most: Math.max(...moved) }
    })
    for (const { count, median: middle, p95, most } of figures) {
      console.log(
        `anchoring, ${count} actors: median ${middle.toFixed(4)}, p95 ${p95.toFixed(4)}, most ${most.toFixed(2)} tie lengths`,
      )
      expect(middle).toBeLessThan(0.01)
      expect(p95).toBeLessThan(0.1)
    }
  })

  it('changes nothing where nothing is new', () => {
    const network = plantedNetwork(200, 1)
    const before = layOutAtOnce(layoutInput(network))
    const after = layOutAtOnce(layoutInput(network, knowing(before, network, 200)))
    expect([...after.x, ...after.y]).toEqual([...before.x, ...before.y])
  })

  it('sets a new actor near its partners', () => {
    const network = plantedNetwork(200, 2)
    const before = layOutAtOnce(layoutInput(network))
    const more = grown(network, [17])
    const after = layOutAtOnce(layoutInput(more, knowing(before, network, 201)))
    expect(distance(after, 200, after, 17)).toBeLessThan(3 * tieLength(network, before))
  })

  it('brings an actor that stood alone to the alliance that it joins', () => {
    const network = { ...plantedNetwork(100, 3), count: 101 }
    const before = layOutAtOnce(layoutInput(network))
    const tied = {
      count: 101,
      sources: Int32Array.from([...network.sources, 100]),
      targets: Int32Array.from([...network.targets, 5]),
    }
    const after = layOutAtOnce(layoutInput(tied, knowing(before, network, 101)))
    const length = tieLength(network, before)
    expect(distance(before, 100, before, 5)).toBeGreaterThan(3 * length)
    expect(distance(after, 100, after, 5)).toBeLessThan(3 * length)
  })

  it('puts one more single actor at the end of the last row', () => {
    const network = { ...plantedNetwork(60, 4), count: 75 }
    const before = layOutAtOnce(layoutInput(network))
    const more = { ...network, count: 76 }
    const after = layOutAtOnce(layoutInput(more, knowing(before, network, 76)))
    const bottom = Math.max(...before.y)
    expect(after.y[75]).toBeCloseTo(bottom, 6)
    expect([...after.x.slice(0, 75)]).toEqual([...before.x])
  })

  it('keeps the north of the last picture when most of it is new', () => {
    const network = plantedNetwork(120, 5)
    const small = layOutAtOnce(layoutInput(network))
    // The same picture turned by a quarter, as if it had been kept so.
    const turned = { x: small.y.map((y) => -y), y: small.x.slice() }
    const larger = plantedNetwork(120, 5)
    const isKept = (node: number): boolean => node < 50
    const known = knowing(turned, network, 120)
    known.knownX.forEach((_, node) => {
      if (isKept(node)) return
      known.knownX[node] = NaN
      known.knownY[node] = NaN
    })
    const after = layOutAtOnce(layoutInput(larger, known))
    const off = (picture: LayoutResult): number =>
      median(Array.from({ length: 50 }, (_, node) => distance(after, node, picture, node)))
    expect(off(turned)).toBeLessThan(1e-6)
    expect(off(small)).toBeGreaterThan(10)
  })
})

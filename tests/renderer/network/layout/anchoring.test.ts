import { describe, expect, it } from 'vitest'
import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import type { LayoutResult } from '../../../../renderer/network/layout/layout-input'
import {
  displacements,
  distance,
  grown,
  happenings,
  median,
  quantile,
  tieLength,
} from './displaced'
import { knowing, layoutInput, plantedNetwork } from './planted-network'

describe('adding to a picture', () => {
  it.each(happenings)(
    'hardly moves the others: %s, less than a hundredth of a tie at the median, a tenth at the 95th percentile',
    (happening) => {
      const moved = [50, 120, 300, 900].flatMap((count, seed) =>
        displacements(count, seed, happening),
      )
      expect(median(moved)).toBeLessThan(0.01)
      expect(quantile(moved, 0.95)).toBeLessThan(0.1)
    },
  )

  it('changes nothing where nothing is new', () => {
    const network = plantedNetwork(200, 1)
    const before = layOutAtOnce(layoutInput(network))
    const after = layOutAtOnce(layoutInput(network, knowing(before, network, 200)))
    expect([...after.x, ...after.y]).toEqual([...before.x, ...before.y])
  })

  it('sets a new actor near its partners', () => {
    const network = plantedNetwork(200, 2)
    const before = layOutAtOnce(layoutInput(network))
    const more = grown(network, [[17]])
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

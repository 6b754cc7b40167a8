import { describe, expect, it } from 'vitest'
import { driveLayout } from '../../../../renderer/network/layout/drive-layout'
import { layOutAtOnce } from '../../../../renderer/network/layout/lay-out-network'
import { spread } from '../../../../renderer/network/layout/spread'
import type { LayoutResult } from '../../../../renderer/network/layout/layout-input'
import { knowing, layoutInput, plantedNetwork } from './planted-network'

const bits = ({ x, y }: LayoutResult): readonly number[] => [...x, ...y]

/** Pairs of marks that overlap: each is compared with those to its right that it could reach. */
function overlaps({ x, y }: LayoutResult, radii: Float64Array): number {
  const order = [...x.keys()].sort((left, right) => (x[left] ?? 0) - (x[right] ?? 0))
  const widest = Math.max(...radii)
  let pairs = 0
  for (const [at, i] of order.entries()) {
    for (let next = at + 1; next < order.length; next++) {
      const j = order[next] ?? 0
      if ((x[j] ?? 0) - (x[i] ?? 0) > 2 * widest) break
      const distance = Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0))
      if (distance < (radii[i] ?? 0) + (radii[j] ?? 0)) pairs++
    }
  }
  return pairs
}

describe('a layout', () => {
  it('is the same bit for bit each time, in one go or in slices', async () => {
    const input = layoutInput(plantedNetwork(400, 1))
    const once = layOutAtOnce(input)
    expect(bits(layOutAtOnce(input))).toEqual(bits(once))
    let clock = 0
    const sliced = await driveLayout(input, {
      now: () => (clock += 7),
      pause: () => Promise.resolve(),
      onProgress: () => undefined,
      isCancelled: () => false,
      isStopped: () => false,
    })
    expect(sliced === null ? [] : bits(sliced)).toEqual(bits(once))
  })

  it.each([300, 2000, 10_000])('of %i actors has no two marks that overlap', (count) => {
    const result = layOutAtOnce(layoutInput(plantedNetwork(count, 1)))
    expect(bits(result).every(Number.isFinite)).toBe(true)
    expect(overlaps(result, new Float64Array(count).fill(6))).toBe(0)
    // Marks that stand for a measure: some are three times as large.
    const radii = Float64Array.from({ length: count }, (_, node) => (node % 7 === 0 ? 17 : 4))
    const isFixed = new Uint8Array(count)
    expect(overlaps(spread({ ...result, radii, isFixed }), radii)).toBe(0)
  })

  it('draws ties short: neighbours stand much nearer than others do', () => {
    const network = plantedNetwork(500, 4)
    const { x, y } = layOutAtOnce(layoutInput(network))
    const apart = (i: number, j: number): number =>
      Math.hypot((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0))
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length
    const tied = [...network.sources].map((source, i) => apart(source, network.targets[i] ?? 0))
    const any = [...network.sources].map((source, i) => apart(source, (i * 7919) % network.count))
    expect(mean(tied)).toBeLessThan(0.6 * mean(any))
  })

  it('leaves pinned nodes exactly where they were put, at once and later', () => {
    const network = plantedNetwork(300, 5)
    const input = layoutInput(network)
    const pins: readonly (readonly [number, number, number])[] = [
      [0, 500, -300],
      [7, -20.5, 33.25],
      [150, 0, 0],
    ]
    for (const [node, x, y] of pins) {
      input.pinnedX[node] = x
      input.pinnedY[node] = y
    }
    const result = layOutAtOnce(input)
    const again = layOutAtOnce({ ...input, ...knowing(result, network, 300) })
    for (const [node, x, y] of pins) {
      expect([result.x[node], result.y[node]]).toEqual([x, y])
      expect([again.x[node], again.y[node]]).toEqual([x, y])
    }
  })

  it('puts single nodes in rows under the rest, by group', () => {
    const network = plantedNetwork(60, 6)
    const groups = Int32Array.from({ length: 100 }, (_, node) => node % 3)
    const { x, y } = layOutAtOnce(layoutInput({ ...network, count: 100 }, { groups }))
    const tied = new Set([...network.sources, ...network.targets])
    const singles = [...x.keys()].filter((node) => !tied.has(node))
    const bottom = Math.max(...[...tied].map((node) => y[node] ?? NaN))
    expect(singles.length).toBeGreaterThanOrEqual(40)
    expect(singles.every((node) => (y[node] ?? NaN) > bottom)).toBe(true)
    const rows = [...new Set(singles.map((node) => y[node] ?? NaN))].sort((l, r) => l - r)
    expect(rows.length).toBeLessThan(8)
    const reading = singles.toSorted(
      (l, r) => (y[l] ?? 0) - (y[r] ?? 0) || (x[l] ?? 0) - (x[r] ?? 0),
    )
    expect(reading.map((node) => groups[node])).toEqual(
      reading.map((node) => groups[node] ?? 0).toSorted((l, r) => l - r),
    )
  })

  it('of no node, and of one, is no special case for the caller', () => {
    expect(
      bits(
        layOutAtOnce(
          layoutInput({ count: 0, sources: new Int32Array(), targets: new Int32Array() }),
        ),
      ),
    ).toEqual([])
    const one = layOutAtOnce(
      layoutInput({ count: 1, sources: new Int32Array(), targets: new Int32Array() }),
    )
    expect(bits(one).every(Number.isFinite)).toBe(true)
  })

  it('stops where it is cancelled', async () => {
    let pauses = 0
    const result = await driveLayout(layoutInput(plantedNetwork(800, 7)), {
      now: () => pauses * 1000 + performance.now() * 1000,
      pause: () => {
        pauses++
        return Promise.resolve()
      },
      onProgress: () => undefined,
      isCancelled: () => pauses > 3,
      isStopped: () => false,
    })
    expect(result).toBeNull()
    expect(pauses).toBe(4)
  })

  it('says how far it is, from 0 to 1, never going back', async () => {
    const shares: number[] = []
    let clock = 0
    await driveLayout(layoutInput(plantedNetwork(500, 8)), {
      now: () => (clock += 100),
      pause: () => Promise.resolve(),
      onProgress: ({ share }) => void shares.push(share),
      isCancelled: () => false,
      isStopped: () => false,
    })
    expect(shares.length).toBeGreaterThan(50)
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(shares[0]).toBeGreaterThanOrEqual(0)
    expect(shares.at(-1)).toBeLessThanOrEqual(1)
  })

  it('that is stopped keeps what stands: every mark has a place, and none overlaps another', async () => {
    const network = plantedNetwork(600, 9)
    let pauses = 0
    const last: { places: LayoutResult | null } = { places: null }
    const result = await driveLayout(layoutInput(network), {
      now: () => pauses * 1000 + performance.now() * 1000,
      pause: () => {
        pauses++
        return Promise.resolve()
      },
      onProgress: ({ places }) => void (last.places = places()),
      isCancelled: () => false,
      isStopped: () => pauses > 450,
    })
    expect(pauses).toBe(451)
    expect(result === null ? [] : bits(result)).toHaveLength(1200)
    expect(result !== null && bits(result).every(Number.isFinite)).toBe(true)
    expect(result === null ? NaN : overlaps(result, new Float64Array(600).fill(6))).toBe(0)
    const tied = network.sources[0] ?? 0
    expect(result?.x[tied]).toBeCloseTo(last.places?.x[tied] ?? NaN, -1.5)
  })
})

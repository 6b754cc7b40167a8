import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighbourhoodOf } from '../../../../shared/graph/neighbourhood'
import type { Neighbourhood } from '../../../../shared/graph/neighbourhood'
import type { Network } from '../../../../shared/graph/network'
import { arrangeAround } from '../../../../renderer/network/arrange/arrange-around'
import { spreadOnRing } from '../../../../renderer/network/arrange/spread-on-ring'
import { markReach } from '../../../../renderer/network/scene/mark-style'
import { inputOf, shuffled } from '../../../shared/graph/input-of'
import { anyPlaces, networkOf, overlaps, territoryOf } from './arranging'

function near(network: Network, id: string, steps: number): Neighbourhood {
  const found = neighbourhoodOf(network, id, steps)
  if (found === null) throw new Error(`no ${id}`)
  return found
}

const around = (found: Neighbourhood, id: string) =>
  arrangeAround(found, id, anyPlaces(found.network), markReach, (steps) => String(steps))

describe('an arrangement around one', () => {
  it('stands each within the line of its distance, and beyond that of the one before', () => {
    const found = near(networkOf(territoryOf(120, ['23096'])), 'a010', 3)
    const { places, backdrop } = around(found, 'a010')
    expect(places.get('a010')).toEqual({ x: 0, y: 0 })
    expect(backdrop.captions.map(({ text }) => text)).toEqual(['1', '2', '3'])
    const lines = backdrop.guides.map((guide) => (guide.kind === 'ring' ? guide.radius : 0))
    expect(found.network.nodes.length).toBeGreaterThan(7)
    for (const [id, { x, y }] of places) {
      const distance = found.distances.get(id) ?? 0
      const far = Math.hypot(x, y)
      expect(far).toBeLessThanOrEqual(lines[distance - 1] ?? 0)
      if (distance > 1) expect(far).toBeGreaterThan(lines[distance - 2] ?? Infinity)
    }
  })

  it('lets no two marks overlap, however many stand at one distance', () => {
    const members = Array.from({ length: 300 }, (_, i) => `m${String(i)}`).join(' ')
    const found = near(networkOf(inputOf({ members: { X: members, Y: 'm1 m2 z1 z2' } })), 'X', 3)
    const arranged = around(found, 'X')
    expect(arranged.places.size).toBe(found.network.nodes.length)
    expect(overlaps(found.network, arranged)).toEqual([])
  })

  it('keeps the directions of the known picture where there is room', () => {
    const found = near(networkOf(inputOf({ members: { X: 'e n w' } })), 'X', 1)
    const known = new Map([
      ['X', { x: 50, y: 50 }],
      ['e', { x: 90, y: 50 }],
      ['n', { x: 50, y: 10 }],
      ['w', { x: 20, y: 50 }],
    ])
    const { places } = arrangeAround(found, 'X', known, markReach, String)
    const [e, n, w] = ['e', 'n', 'w'].map((id) => places.get(id) ?? { x: 0, y: 0 })
    expect(Math.abs(e?.y ?? 9)).toBeLessThan(1e-6)
    expect(e?.x).toBeGreaterThan(50)
    expect(Math.abs(n?.x ?? 9)).toBeLessThan(1e-6)
    expect(n?.y).toBeLessThan(-50)
    expect(w?.x).toBeLessThan(-50)
  })

  it('is the same whatever the order of the rows', () => {
    const input = territoryOf(60, ['23096'])
    const found = near(networkOf(input), 'a010', 2)
    const other = near(networkOf(shuffled(input, 7)), 'a010', 2)
    expect([...around(other, 'a010').places]).toEqual([...around(found, 'a010').places])
  })
})

describe('spreading on a ring', () => {
  const angles = fc
    .array(fc.double({ min: -Math.PI, max: Math.PI - 1e-9, noNaN: true }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((list) => list.sort((left, right) => left - right))

  it('leaves the gap asked for between any two, or spreads them evenly', () => {
    fc.assert(
      fc.property(angles, fc.double({ min: 0.01, max: 1, noNaN: true }), (wanted, gap) => {
        const spread = spreadOnRing(wanted, gap)
        expect(spread).toHaveLength(wanted.length)
        const turn = 2 * Math.PI
        const round = spread.map((angle) => ((angle % turn) + turn) % turn).sort((a, b) => a - b)
        const least = Math.min(gap, turn / wanted.length)
        for (const [i, angle] of round.entries()) {
          const next = i + 1 < round.length ? (round[i + 1] ?? 0) : (round[0] ?? 0) + turn
          if (round.length > 1) expect(next - angle).toBeGreaterThan(least - 1e-6)
        }
      }),
    )
  })

  it('moves nobody who has room', () => {
    const wanted = [-3, -1, 0.5, 2]
    for (const [i, angle] of spreadOnRing(wanted, 0.4).entries()) {
      expect(angle).toBeCloseTo(wanted[i] ?? 0, 9)
    }
  })
})

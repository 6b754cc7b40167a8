import { describe, expect, it } from 'vitest'
import { deriveTwoMode } from '../../../shared/graph/derive-two-mode'
import {
  networkViewText,
  parseNetworkView,
  viewOfArrangement,
} from '../../../shared/file/network-view'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { layOutAtOnce } from '../../../renderer/network/layout/lay-out-network'
import { hashId } from '../../../renderer/network/layout/hash-id'
import { layoutInputOf } from '../../../renderer/network/layout-input-of'
import { settledOf } from '../../../renderer/ui/network/remembered-places'
import { inputOf, shuffled } from '../../shared/graph/input-of'
import { randomFrom } from './layout/planted-network'

function territory(actors: number, alliances: number): NetworkInput {
  const random = randomFrom(actors)
  const ids = Array.from({ length: actors }, (_, i) => `actor-${i}`)
  const members = Object.fromEntries(
    Array.from({ length: alliances }, (_, i) => [
      `alliance-${i}`,
      ids.filter(() => random() < 3 / actors).join(' '),
    ]),
  )
  return inputOf({
    actors: Object.fromEntries(ids.map((id) => [id, { kind: 'association' }])),
    members,
    placements: [{ id: 'actor-3', x: 120, y: 15 }],
  })
}

function picture(input: NetworkInput) {
  const network = deriveTwoMode(input)
  const radii = new Float64Array(network.nodes.length).fill(6)
  return layOutAtOnce(layoutInputOf(network, radii, input.placements, new Map()))
}

describe('the picture of a territory', () => {
  it('is the same bit for bit in whatever order its rows come', () => {
    const input = territory(120, 60)
    const { x, y } = picture(input)
    for (const seed of [1, 2, 3]) {
      const other = picture(shuffled(input, seed))
      expect([...other.x]).toEqual([...x])
      expect([...other.y]).toEqual([...y])
    }
  })

  it('is the same on every machine: these are the bits of one territory, drawn once for all', () => {
    const { x, y } = picture(territory(80, 40))
    const bytes = new Uint8Array(Float64Array.from([...x, ...y]).buffer)
    // To be written anew when the layout's law changes, and only then.
    expect(hashId(String.fromCharCode(...bytes)).toString(16)).toBe('5e8110cb')
  })

  it('holds what was placed by hand where it was put', () => {
    const input = territory(30, 10)
    const index = deriveTwoMode(input).nodes.findIndex(({ id }) => id === 'actor-3')
    const { x, y } = picture(input)
    expect([x[index], y[index]]).toEqual([120, 15])
  })

  it('is another for each arrangement, and each of them always the same', () => {
    const network = deriveTwoMode(territory(60, 30))
    const radii = new Float64Array(network.nodes.length).fill(6)
    const arranged = (arrangement: number): readonly number[] => [
      ...layOutAtOnce(layoutInputOf(network, radii, new Map(), new Map(), arrangement)).x,
    ]
    expect(arranged(1)).toEqual(arranged(1))
    expect(new Set([0, 1, 2, 3].map((number) => String(arranged(number)))).size).toBe(4)
  })

  it('is the sender’s, to the bit, for a colleague who opens the file', () => {
    const input = territory(90, 45)
    const network = deriveTwoMode(input)
    const { x, y } = picture(input)
    const positions = new Map(
      network.nodes.map(({ id }, i) => [id, [x[i] ?? NaN, y[i] ?? NaN]] as const),
    )
    const text = networkViewText({ positions, view: viewOfArrangement(0) })
    const read = parseNetworkView(JSON.parse(text))
    const known = read.ok ? settledOf(read.value.positions) : new Map()
    const radii = new Float64Array(network.nodes.length).fill(6)
    const theirs = layOutAtOnce(layoutInputOf(network, radii, input.placements, known))
    expect([...theirs.x]).toEqual([...x])
    expect([...theirs.y]).toEqual([...y])
  })
})

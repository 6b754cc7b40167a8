import { describe, expect, it } from 'vitest'
import { deriveTwoMode } from '../../../shared/graph/derive-two-mode'
import type { NetworkInput } from '../../../shared/graph/network-input'
import { layOutAtOnce } from '../../../renderer/network/layout/lay-out-network'
import { hashId } from '../../../renderer/network/layout/hash-id'
import { layoutInputOf } from '../../../renderer/network/layout-input-of'
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
    expect(hashId(String.fromCharCode(...bytes)).toString(16)).toBe('a3007d85')
  })

  it('holds what was placed by hand where it was put', () => {
    const input = territory(30, 10)
    const index = deriveTwoMode(input).nodes.findIndex(({ id }) => id === 'actor-3')
    const { x, y } = picture(input)
    expect([x[index], y[index]]).toEqual([120, 15])
  })
})

import { describe, expect, it } from 'vitest'
import { arrangeClusters } from '../../../../renderer/network/arrange/arrange-clusters'
import { markReach } from '../../../../renderer/network/scene/mark-style'
import { inputOf, shuffled } from '../../../shared/graph/input-of'
import { anyPlaces, networkOf, overlaps, territoryOf } from './arranging'

const byCommune = {
  groupOf: ({ commune }: { readonly commune: string }) => commune,
  nameOf: (group: string) => (group === '' ? 'none' : `Commune ${group}`),
}

describe('actors gathered in clusters', () => {
  it('stand by their commune, each under its name, and overlap nowhere', () => {
    const network = networkOf(territoryOf(150, ['1', '2', '3', '4', '']))
    const arranged = arrangeClusters(network, anyPlaces(network), markReach, byCommune)
    const { captions } = arranged.backdrop
    expect(captions.map(({ text }) => text).sort()).toEqual([
      ...['Commune 1', 'Commune 2', 'Commune 3', 'Commune 4'],
      'none',
    ])
    expect(arranged.places.size).toBe(network.nodes.length)
    expect(overlaps(network, arranged)).toEqual([])
    for (const node of network.nodes) {
      if (node.kind !== 'actor') continue
      const { x, y } = arranged.places.get(node.id) ?? { x: NaN, y: NaN }
      const below = captions.filter((caption) => caption.y < y)
      const nearest = below.sort(
        (one, other) => Math.hypot(one.x - x, one.y - y) - Math.hypot(other.x - x, other.y - y),
      )[0]
      expect(nearest?.text).toBe(byCommune.nameOf(node.commune))
    }
  })

  it('has those of no commune apart, under all others', () => {
    const network = networkOf(territoryOf(60, ['1', '2', '']))
    const { places } = arrangeClusters(network, anyPlaces(network), markReach, byCommune)
    const rows = network.nodes.filter(({ kind }) => kind === 'actor')
    const heights = (isOf: (commune: string) => boolean): readonly number[] =>
      rows.flatMap((node) =>
        node.kind === 'actor' && isOf(node.commune) ? [places.get(node.id)?.y ?? NaN] : [],
      )
    const lowest = Math.max(...heights((commune) => commune !== ''))
    expect(Math.min(...heights((commune) => commune === ''))).toBeGreaterThan(lowest + 30)
  })

  it('puts an alliance among its members where they are of one commune, else between them', () => {
    const input = inputOf({
      actors: {
        a: { commune: '1' },
        b: { commune: '1' },
        c: { commune: '2' },
        d: { commune: '2' },
      },
      members: { X: 'a b', Y: 'a b c d' },
    })
    const network = networkOf(input)
    const at = (x: number) => (id: string, i: number) => [id, { x, y: i * 20 }] as const
    const known = new Map([...['a', 'b', 'X'].map(at(-100)), ...['c', 'd', 'Y'].map(at(100))])
    const { places } = arrangeClusters(network, known, markReach, byCommune)
    const x = (id: string): number => places.get(id)?.x ?? NaN
    expect(Math.max(x('a'), x('b'), x('X'))).toBeLessThan(x('Y'))
    expect(x('Y')).toBeLessThan(Math.min(x('c'), x('d')))
  })

  it('is the same whatever the order of the rows', () => {
    const input = territoryOf(80, ['1', '2', '3'])
    const arrange = (of: typeof input) => {
      const network = networkOf(of)
      return [...arrangeClusters(network, anyPlaces(network), markReach, byCommune).places]
    }
    expect(arrange(shuffled(input, 3)).sort()).toEqual(arrange(input).sort())
  })
})

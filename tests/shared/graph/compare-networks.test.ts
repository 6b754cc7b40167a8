import { describe, expect, it } from 'vitest'
import { compareNetworks, countPresence } from '../../../shared/graph/compare-networks'
import { deriveNetwork } from '../../../shared/graph/derive-network'
import { filterNetwork } from '../../../shared/graph/filter-network'
import type { Network, Projection } from '../../../shared/graph/network'
import { emptyFilter } from '../../../shared/graph/network-filter'
import { inputOf } from './input-of'

const input = inputOf({
  actors: { a: {}, b: {}, c: {}, d: { createdOn: '2022' } },
  alliances: { X: {}, Y: { startOn: '2021', endOn: '2021' } },
  memberships: [
    { id: '1', actor: 'a', alliance: 'X' },
    { id: '2', actor: 'b', alliance: 'X', until: '2020-06' },
    { id: '3', actor: 'c', alliance: 'X', since: '2022' },
    { id: '4', actor: 'a', alliance: 'Y' },
  ],
  relations: [
    { id: 'r', from: 'a', to: 'b', type: 'finance', until: '2020' },
    { id: 's', from: 'a', to: 'b', type: 'coopere', since: '2021' },
  ],
})

function at(date: string, projection: Projection): Network {
  return deriveNetwork(filterNetwork(input, { ...emptyFilter, date }), projection)
}

function told({ nodes, links }: Network): readonly string[] {
  const idOf = (index: number): string => nodes[index]?.id ?? '?'
  const sign = { appeared: '+', disappeared: '-', none: '' }
  return [
    ...nodes.map(({ id, presence }) => `${sign[presence ?? 'none']}${id}`),
    ...links.map(({ source, target, presence }) => {
      return `${sign[presence ?? 'none']}${idOf(source)}-${idOf(target)}`
    }),
  ]
}

describe('two dates compared', () => {
  it('keep what both have, and mark what came and what went', () => {
    const compared = compareNetworks(at('2020', 'two-mode'), at('2022', 'two-mode'))
    expect(told(compared).join(' ')).toBe('X a b c +d a-X +a-b -a-b -b-X +c-X')
    expect(countPresence(compared)).toEqual({
      actors: { appeared: 1, disappeared: 0 },
      alliances: { appeared: 0, disappeared: 0 },
      links: { appeared: 2, disappeared: 2 },
    })
  })

  it('mark an alliance that began, and one that ended', () => {
    const began = compareNetworks(at('2020', 'two-mode'), at('2021', 'two-mode'))
    expect(told(began)).toContain('+Y')
    const ended = compareNetworks(at('2021', 'two-mode'), at('2022', 'two-mode'))
    expect(told(ended)).toContain('-Y')
    expect(told(ended)).toContain('-a-Y')
  })

  it('are compared among actors too', () => {
    const compared = compareNetworks(at('2020', 'one-mode'), at('2022', 'one-mode'))
    expect(told(compared).join(' ')).toBe('a b c +d +a-b -a-b -a-b +a-c')
  })

  it('have no difference where the dates are one', () => {
    const same = at('2021', 'two-mode')
    expect(compareNetworks(same, same)).toEqual(same)
  })
})

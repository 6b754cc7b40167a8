import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../shared/graph/derive-one-mode'
import { deriveTwoMode } from '../../../shared/graph/derive-two-mode'
import { degree } from '../../../shared/graph/measures/degree'
import { groundOf } from '../../../shared/graph/measures/measure-ground'
import { inputOf } from './input-of'

/**
 * Two partners of one alliance turned out to be the same: the tables show both memberships and the relation
 * between them under the one id, `a`.
 */
const input = inputOf({
  members: { X: 'a b', Y: 'a c' },
  memberships: [{ id: 'of-the-other', actor: 'a', alliance: 'X', roles: ['porteur'] }],
  relations: [
    { id: 'between-them', from: 'a', to: 'a', type: 'soutien' },
    { id: 'r1', from: 'a', to: 'c', type: 'finance' },
    { id: 'r2', from: 'a', to: 'c', type: 'finance' },
  ],
})

describe('the network of a territory where two partners were merged', () => {
  it('ties the actor to the alliance once, with both memberships behind the tie', () => {
    const { links } = deriveTwoMode(input)
    const memberships = links.filter((link) => link.kind === 'membership')
    expect(memberships).toHaveLength(4)
    expect(memberships.map(({ records }) => records)).toContainEqual(['a-X', 'of-the-other'])
  })

  it('draws no tie of the actor with itself, and one of those that say the same', () => {
    for (const network of [deriveTwoMode(input), deriveOneMode(input)]) {
      expect(network.links.filter(({ source, target }) => source === target)).toEqual([])
      expect(network.links.filter(({ kind }) => kind === 'relation')).toHaveLength(1)
    }
  })

  it('counts each neighbour once in the degree, and each shared alliance once in the weight', () => {
    const network = deriveTwoMode(input)
    const values = degree.fn(groundOf(network), {}).nodes['degree']
    const degrees = network.nodes.map(({ id }, at) => [id, values?.[at]])
    expect(degrees).toEqual([
      ['X', 2],
      ['Y', 2],
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ])
    const shared = deriveOneMode(input).links.filter((link) => link.kind === 'shared')
    expect(shared.map(({ weight }) => weight)).toEqual([1, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../shared/graph/derive-one-mode'
import { deriveTwoMode } from '../../../shared/graph/derive-two-mode'
import type { Network } from '../../../shared/graph/network'
import { inputOf, shuffled } from './input-of'

/** `a-X` a membership, `a=b 2` shared alliances, `a>b finance` a relation, `a<>b` a mutual one. */
function linksOf(network: Network): string[] {
  const idAt = (index: number): string => network.nodes[index]?.id ?? '?'
  return network.links.map((link) => {
    const [source, target] = [idAt(link.source), idAt(link.target)]
    switch (link.kind) {
      case 'membership':
        return `${source}-${target}`
      case 'shared':
        return `${source}=${target} ${link.alliances.join('+')}`
      case 'relation':
        return `${source}${link.isMutual ? '<>' : '>'}${target} ${link.type}`
    }
  })
}

const sketch = inputOf({
  actors: { a: { name: 'Alpha', acronym: 'A', kind: 'entreprise' }, lone: { name: 'Lone' } },
  alliances: { X: { title: 'The X', form: 'dialogue', stage: 'idee' } },
  members: { X: 'c b a', Y: 'b a', Z: '' },
  relations: [
    { id: 'r2', from: 'b', to: 'a', type: 'tension', isMutual: true },
    { id: 'r1', from: 'a', to: 'b', type: 'finance' },
    { id: 'r3', from: 'a', to: 'b', type: 'tension', isMutual: true },
  ],
})

describe('deriveTwoMode', () => {
  it('makes nodes of actors and alliances, sorted by id, and links of memberships and relations', () => {
    const network = deriveTwoMode(sketch)
    expect(network.nodes.map((node) => node.id)).toEqual(['X', 'Y', 'Z', 'a', 'b', 'c', 'lone'])
    expect(new Set(linksOf(network))).toEqual(
      new Set(['a-X', 'b-X', 'c-X', 'a-Y', 'b-Y', 'a<>b tension', 'a>b finance']),
    )
  })

  it('says of each node what the picture needs', () => {
    const { nodes } = deriveTwoMode(sketch)
    expect(nodes.find((node) => node.id === 'a')).toEqual({
      kind: 'actor',
      id: 'a',
      name: 'Alpha',
      label: 'A',
      actorKind: 'entreprise',
      world: 'economique',
      themes: [],
      commune: '',
    })
    expect(nodes.find((node) => node.id === 'X')).toEqual({
      kind: 'alliance',
      id: 'X',
      name: 'The X',
      label: 'The X',
      form: 'dialogue',
      stage: 'idee',
      themes: [],
      communes: [],
    })
  })

  it('joins mutual relations of one type whichever end they were written from', () => {
    const mutual = deriveTwoMode(sketch).links.find(
      (link) => link.kind === 'relation' && link.isMutual,
    )
    expect(mutual).toMatchObject({ records: ['r2', 'r3'] })
  })

  it('leaves out references that lead nowhere, and an actor tied to itself', () => {
    const network = deriveTwoMode(
      inputOf({
        actors: { a: {} },
        alliances: { X: {} },
        memberships: [
          { id: 'm1', actor: 'a', alliance: 'gone' },
          { id: 'm2', actor: 'gone', alliance: 'X' },
          { id: 'm3', alliance: 'X' },
        ],
        relations: [
          { id: 'r1', from: 'a', to: 'a' },
          { id: 'r2', from: 'a', to: 'X' },
        ],
      }),
    )
    expect(network.nodes).toHaveLength(2)
    expect(network.links).toEqual([])
  })

  it('takes the world of a kind that the mission added from its term', () => {
    const { nodes } = deriveTwoMode(
      inputOf({
        actors: { a: { kind: 'tiers' } },
        terms: [
          { id: 'actorKind:tiers', vocabulary: 'actorKind', code: 'tiers', parent: 'public' },
        ],
      }),
    )
    expect(nodes[0]).toMatchObject({ world: 'public' })
  })
})

describe('deriveOneMode', () => {
  it('ties the actors of an alliance two by two, and names the alliances behind each tie', () => {
    expect(linksOf(deriveOneMode(sketch))).toEqual([
      'a>b finance',
      'a<>b tension',
      'a=b X+Y',
      'a=c X',
      'b=c X',
    ])
  })

  it('counts an actor once in an alliance, however many records say so', () => {
    const network = deriveOneMode(
      inputOf({
        members: { X: 'a b' },
        memberships: [{ id: 'again', actor: 'a', alliance: 'X', since: '2020' }],
      }),
    )
    expect(linksOf(network)).toEqual(['a=b X'])
  })

  it('has no alliance among its nodes', () => {
    const { nodes, projection } = deriveOneMode(sketch)
    expect(projection).toBe('one-mode')
    expect(nodes.map((node) => node.id)).toEqual(['a', 'b', 'c', 'lone'])
  })
})

describe('both projections', () => {
  it('are the same in whatever order the rows come', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      expect(deriveTwoMode(shuffled(sketch, seed))).toEqual(deriveTwoMode(sketch))
      expect(deriveOneMode(shuffled(sketch, seed))).toEqual(deriveOneMode(sketch))
    }
  })
})

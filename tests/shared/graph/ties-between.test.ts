import { describe, expect, it } from 'vitest'
import { deriveOneMode } from '../../../shared/graph/derive-one-mode'
import { tiesBetween } from '../../../shared/graph/ties-between'
import { inputOf, shuffled } from './input-of'

const input = inputOf({
  actors: { mairie: { name: 'Mairie' }, amap: { name: 'Amap' }, ferme: {}, lycee: {} },
  members: { pat: 'mairie amap ferme', toit: 'mairie amap', essai: 'amap lycee' },
  memberships: [
    { id: 'encore', actor: 'mairie', alliance: 'pat', roles: ['porteur'], since: '2021' },
    { id: 'nulle-part', actor: 'mairie', alliance: 'disparue' },
    { id: 'nulle-part-2', actor: 'amap', alliance: 'disparue' },
  ],
  relations: [
    { id: 'r2', from: 'amap', to: 'mairie', type: 'finance' },
    { id: 'r1', from: 'mairie', to: 'amap', type: 'tension', isMutual: true },
    { id: 'r3', from: 'mairie', to: 'ferme' },
  ],
})

describe('why two are tied', () => {
  it('names the alliances that both are in, with every part of each', () => {
    const { alliances, memberships } = tiesBetween(input, 'mairie', 'amap')
    expect(alliances.map(({ alliance }) => alliance.id)).toEqual(['pat', 'toit'])
    expect(alliances[0]?.ofOne.map(({ id }) => id)).toEqual(['encore', 'mairie-pat'])
    expect(alliances[0]?.ofOther.map(({ id }) => id)).toEqual(['amap-pat'])
    expect(memberships).toEqual([])
  })

  it('names the relations of both directions', () => {
    expect(tiesBetween(input, 'mairie', 'amap').relations.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(tiesBetween(input, 'ferme', 'amap').relations).toEqual([])
  })

  it('names the part of an actor in an alliance, from either side', () => {
    for (const [one, other] of [
      ['mairie', 'pat'],
      ['pat', 'mairie'],
    ] as const) {
      const { memberships, alliances } = tiesBetween(input, one, other)
      expect(memberships.map(({ id }) => id)).toEqual(['encore', 'mairie-pat'])
      expect(alliances).toEqual([])
    }
  })

  it('says of every tie of the network of actors what the tie itself counts', () => {
    const { nodes, links } = deriveOneMode(input)
    expect(links.length).toBeGreaterThan(4)
    for (const link of links) {
      const ends = [nodes[link.source]?.id ?? '', nodes[link.target]?.id ?? ''] as const
      const { alliances, relations } = tiesBetween(input, ...ends)
      if (link.kind === 'shared') {
        expect(alliances.map(({ alliance }) => alliance.id)).toEqual(link.alliances)
      } else
        expect(relations.map(({ id }) => id)).toEqual(expect.arrayContaining([...link.records]))
    }
  })

  it('says the same whatever the order of the records', () => {
    expect(tiesBetween(shuffled(input, 7), 'mairie', 'amap')).toEqual(
      tiesBetween(input, 'mairie', 'amap'),
    )
  })
})

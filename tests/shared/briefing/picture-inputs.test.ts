import { describe, expect, it } from 'vitest'
import { makeFacts } from '../../../shared/briefing/make-facts'
import { pictureInputs } from '../../../shared/briefing/picture-inputs'
import { usualLook, usualSettings } from '../../../shared/graph/network-settings'
import { inputOf } from './input-of'
import { groupsOf, publicPictures, unnamed } from './public-pictures'

/** Two associations and the town hall of one commune, and six associations of each of two others; one expert. */
const input = inputOf({
  actor: [
    { id: 'hall', name: 'Mairie', kind: 'pouvoir_public', commune: '23001', themes: ['sante'] },
    ...['a', 'b'].map((id) => ({ id, kind: 'association', commune: '23001' })),
    ...Array.from({ length: 12 }, (_, at) => ({
      id: `many${String(at)}`,
      kind: 'association',
      commune: at % 2 === 0 ? '23002' : '23003',
      themes: ['culture'],
    })),
    ...Array.from({ length: 6 }, (_, at) => ({
      id: `firm${String(at)}`,
      kind: 'entreprise',
      commune: '23003',
    })),
    { id: 'expert', kind: 'expert', commune: '23003' },
  ],
})

describe('what the pictures of a note are drawn of', () => {
  it('is everything inside the mission', () => {
    expect(pictureInputs(input, makeFacts(input), null)).toEqual({ network: input, map: input })
  })

  it('places on the public’s map nobody unnamed where the number of actors is not told', () => {
    const counts: Record<string, number> = {}
    for (const { commune = '' } of publicPictures(input).map.tables.actor.values()) {
      counts[commune] = (counts[commune] ?? 0) + 1
    }
    // One of the two others is withheld, since three would follow from both.
    expect(counts).toEqual({ '23001': 1, '23003': 13, '': 8 })
  })

  it('says of an unnamed actor on the public’s map nothing but where it is', () => {
    const { map } = publicPictures(input)
    for (const { id, commune: _, ...rest } of map.tables.actor.values()) {
      if (id !== 'hall') expect(rest).toEqual({ name: unnamed })
    }
    expect(map.settings.look.color).toBe('kind')
    expect(map.tables.actor.get('hall')).toMatchObject({ name: 'Mairie', kind: 'pouvoir_public' })
  })

  it('pools in the public’s network the one expert with the smallest group beside it', () => {
    const kinds = { pouvoir_public: 9, association: 14, entreprise: 6, expert: 1 }
    const actor = Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, at) => ({ id: `${kind}${String(at)}`, kind })),
    )
    const shown = [...publicPictures(inputOf({ actor })).network.tables.actor.values()].map(
      ({ id: _, ...rest }) => JSON.stringify(rest),
    )
    const countOf = (text: string): number => shown.filter((one) => one === text).length
    expect([...new Set(shown)].map((one) => [one, countOf(one)])).toEqual([
      [JSON.stringify({ kind: 'pouvoir_public' }), 9],
      [JSON.stringify({ name: 'association', world: 'interet_general', kind: 'association' }), 14],
      [JSON.stringify({ name: unnamed, world: 'autre' }), 7],
    ])
    expect(groupsOf(inputOf({ actor })).kinds).toEqual(new Set(['association']))
  })

  it('gives the public’s marks one size and no colour by theme or group', () => {
    const look = { ...usualLook, color: 'theme', size: 'betweenness' } as const
    const { network } = publicPictures({ ...input, settings: { ...usualSettings, look } })
    expect(network.settings.look).toMatchObject({ color: 'world', size: 'same' })
  })
})

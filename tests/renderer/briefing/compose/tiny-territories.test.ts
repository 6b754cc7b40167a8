import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../../renderer/briefing/compose/plain-words'
import type { Lists } from '../../../shared/briefing/input-of'
import { inputOf } from '../../../shared/briefing/input-of'
import type { Chosen } from './compose-input'
import { composed } from './compose-input'

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

async function wordsOf(lists: Lists, chosen: Chosen = {}): Promise<string> {
  const territory = [{ id: 't', name: 'Val', communes: ['23001'] }]
  return plainWords((await composed(inputOf({ territory, ...lists }), chosen)).document)
}

const challenge = many(3).map((at) => ({ id: `c${String(at)}`, title: `Défi ${String(at)}` }))
const one: Lists = {
  actor: [{ id: 'a', name: 'Amicale' }],
  alliance: [{ id: 'al', title: 'Laine', stage: 'active' }],
  challenge,
}

describe('the sentences of a tiny territory', () => {
  it('do not count up to one', async () => {
    const fr = await wordsOf(one)
    expect(fr).toContain('Le seul acteur enregistré n’est encore dans aucune alliance.')
    expect(fr).toContain('Val\u202F: 1 acteur et 1 alliance.')
    expect(fr).toContain('1 alliance est enregistrée.')
    expect(fr).not.toMatch(/dont 1 en cours|Sur 1 /)
    const en = await wordsOf(one, { language: 'en' })
    expect(en).toContain('The only recorded actor is in no alliance yet.')
    expect(en).not.toMatch(/1 of them|Of 1 |All 1 /)
  })

  it('say of an only actor that it is allied', async () => {
    const membership = [{ id: 'm', actor: 'a', alliance: 'al' }]
    const en = await wordsOf({ ...one, membership }, { language: 'en' })
    expect(en).toContain('The only recorded actor is in at least one alliance.')
  })

  it('say that none of the challenges is answered, and that no alliance runs', async () => {
    const alliance = many(2).map((at) => ({ id: `b${String(at)}`, title: 'Bois', stage: 'idee' }))
    const fr = await wordsOf({ ...one, alliance })
    expect(fr).toContain('Aucun des 3 défis n’a encore d’alliance\u202F: Défi 0, Défi 1 et Défi 2.')
    expect(fr).toContain('Val\u202F: 1 acteur et 2 alliances, dont aucune en cours.')
    expect(fr).toContain('2 alliances sont enregistrées, dont aucune en cours.')
  })

  it('do not say that nothing is recorded where challenges are', async () => {
    const words = await wordsOf({ challenge })
    expect(words).toContain('Ni acteur ni alliance n’est encore enregistré')
    expect(words).toContain('3 défis sont suivis.')
  })

  it.each([
    [1, 'fr', null],
    [30, 'fr', 'On y connaît 0,5 acteur pour'],
    [30, 'en', 'There are 0.5 recorded actors per'],
    [60, 'en', 'There is 1 recorded actor per'],
  ] as const)(
    'of %i actors of 60,000 inhabitants, in %s: « %s »',
    async (count, language, said) => {
      const territory = [{ id: 't', name: 'Val', communes: ['23001'] }]
      const actor = many(count).map((at) => ({ id: `a${String(at)}`, name: 'A' }))
      const input = { ...inputOf({ territory, actor }), populations: new Map([['23001', 60_000]]) }
      const words = plainWords((await composed(input, { language })).document)
      if (said === null) expect(words).not.toMatch(/On y connaît|There (is|are)/)
      else expect(words).toContain(said)
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { BriefingInput } from '../../../../shared/briefing/briefing-input'
import type { Block } from '../../../../shared/briefing/document'
import type { SectionCode } from '../../../../shared/briefing/sections'
import { textOf } from '../../../../renderer/briefing/compose/words/runs'
import type { Lists } from '../../../shared/briefing/input-of'
import { inputOf } from '../../../shared/briefing/input-of'
import type { Chosen } from './compose-input'
import { composed } from './compose-input'

const many = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at)

/** 43 actors, 31 of them in the one alliance; nine challenges, one of them answered. */
const lists: Lists = {
  territory: [{ id: 't', name: 'Val d’Essai', communes: ['23001', '23002'], maturity: 'multiple' }],
  actor: many(43).map((at) => ({
    id: `a${String(at)}`,
    name: `Acteur ${String(at)}`,
    kind: at < 20 ? 'association' : 'entreprise',
    commune: '23001',
  })),
  alliance: [
    { id: 'al', title: 'Laine', stage: 'active', startOn: '2024-03', challenges: ['c0'] },
    { id: 'bl', title: 'Bois', stage: 'idee' },
  ],
  membership: many(31).map((at) => ({
    id: `m${String(at)}`,
    actor: `a${String(at)}`,
    alliance: 'al',
  })),
  challenge: many(9).map((at) => ({ id: `c${String(at)}`, title: `Défi ${String(at)}` })),
}

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [textOf(block.runs)]
      return block.kind === 'list' ? block.items.map(textOf) : []
    })
    .join('\n')
}

async function said(input: BriefingInput, code: SectionCode, chosen: Chosen = {}): Promise<string> {
  const { document } = await composed(input, chosen)
  return wordsOf(document.sections.find((section) => section.code === code)?.blocks ?? [])
}

describe('what a briefing says', () => {
  it('is plain French, with its numbers', async () => {
    const words = await said(inputOf(lists), 'essentials')
    expect(words).toContain('Val d’Essai\u202F: 43 acteurs et 2 alliances, dont 1 en cours.')
    expect(words).toContain('Sur 43 acteurs, 31 sont dans au moins une alliance (72\u202F%).')
    expect(words).toContain('Aucune alliance ne réunit encore trois mondes.')
    expect(words).toContain(
      'Sur 9 défis, 8 n’ont encore aucune alliance\u202F: Défi 1, Défi 2, Défi 3 et 5 autres.',
    )
    expect(words).toContain('«\u202FInitiatives multiples\u202F», étape 3 sur 4.')
    expect(words).toContain(
      'Aucun acteur n’est enregistré dans\u202F: Pouvoirs publics et Monde académique',
    )
    expect(words).not.toContain('impact')
  })

  it('is plain English', async () => {
    const words = await said(inputOf(lists), 'essentials', { language: 'en' })
    expect(words).toContain('Of 43 actors, 31 are in at least one alliance (72%).')
    expect(words).toContain(
      'Of 9 challenges, 8 have no alliance yet: Défi 1, Défi 2, Défi 3 and 5 others.',
    )
  })

  it('takes the singular where there is one, and words for all and none', async () => {
    const one = inputOf({ ...lists, membership: [{ id: 'm', actor: 'a1', alliance: 'al' }] })
    expect(await said(one, 'actors')).toContain('Sur 43 acteurs, 1 est dans au moins une alliance')
    const none = inputOf({ ...lists, membership: [] })
    expect(await said(none, 'actors')).toContain(
      'Sur 43 acteurs, aucun n’est encore dans une alliance.',
    )
    const all = inputOf({ ...lists, actor: (lists.actor ?? []).slice(0, 31) })
    expect(await said(all, 'actors')).toContain(
      'Les 31 acteurs sont tous dans au moins une alliance',
    )
  })

  it('masks what is small for the public, and says so in words', async () => {
    const few = inputOf({ ...lists, membership: (lists.membership ?? []).slice(0, 3) })
    const words = await said(few, 'actors', { level: 'public' })
    expect(words).toContain('Sur 43 acteurs, moins de 5 sont dans au moins une alliance.')
    expect(words).not.toContain('%')
    const { document } = await composed(few, { level: 'public' })
    expect(document.numbers.get('alliedActors')?.printed).toBe('<\u202F5')
  })

  it('leads each number to its records and to the table that shows them', async () => {
    const { document } = await composed(inputOf(lists))
    const allied = document.numbers.get('alliedActors')
    expect(allied?.records).toHaveLength(31)
    expect(allied?.label).toBe('Acteurs dans une alliance')
    expect(document.numbers.get('activeAlliances')).toEqual({
      label: 'Alliances en cours',
      printed: '1',
      records: ['alliance/al'],
      shownIn: 'alliances',
    })
  })

  it('tells what moved since the last briefing', async () => {
    const figures = {
      version: 1,
      figures: { actors: 40, alliances: 2, alliedShare: 0.6, challenges: 9 },
      actors: (lists.actor ?? []).slice(0, 40).map(({ id }) => `actor/${id}`),
      alliances: ['alliance/al', 'alliance/bl'],
      challenges: [],
    }
    const before = { id: 'b', madeOn: '2026-03-03T09:00:00Z', figures: JSON.stringify(figures) }
    const { document } = await composed(inputOf({ ...lists, briefing: [before] }))
    const section = document.sections.find(({ code }) => code === 'essentials')
    const words = wordsOf(section?.blocks ?? [])
    expect(words).toContain('3 nouveaux acteurs\u202F: Acteur 40, Acteur 41 et Acteur 42.')
    expect(words).toContain('1 défi de plus a une alliance\u202F: Défi 0.')
    expect(words).toContain('de 60\u202F% à 72\u202F% (+12 points).')
    const headings = section?.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    )
    expect(headings).toContain('Ce qui a changé depuis la note du 3 mars 2026')
    const [keyFigures] = section?.blocks ?? []
    expect(keyFigures?.kind === 'key-figures' && keyFigures.figures[0]?.moved).toBe(
      '+3 depuis la dernière note',
    )
  })
})

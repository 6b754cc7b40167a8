import { describe, expect, it } from 'vitest'
import type { BriefingInput } from '../../../../shared/briefing/briefing-input'
import type { SectionCode } from '../../../../shared/briefing/sections'
import { plainWords } from '../../../../renderer/briefing/compose/plain-words'
import type { Lists } from '../../../shared/briefing/input-of'
import { inputOf } from '../../../shared/briefing/input-of'
import type { Chosen } from './compose-input'
import { composed } from './compose-input'

const lists: Lists = {
  territory: [{ id: 't', name: 'Val d’Essai', director: 'Ludivine Planté' }],
  actor: ['Les Fileuses', 'Garage Dupuy', 'Mairie'].map((name, at) => ({
    id: `a${String(at)}`,
    name,
    kind: at === 2 ? 'pouvoir_public' : 'association',
  })),
  alliance: [{ id: 'al', title: 'Laine', stage: 'active' }],
  membership: [{ id: 'm', actor: 'a0', alliance: 'al' }],
  challenge: [{ id: 'c', title: 'Se soigner' }],
}

async function sectionsOf(input: BriefingInput, chosen: Chosen = {}) {
  const { document } = await composed(input, chosen)
  const blocksOf = (code: SectionCode) =>
    document.sections.find((section) => section.code === code)?.blocks ?? []
  return { document, blocksOf }
}

describe('what the director decided about a briefing', () => {
  it('turns sections off, orders them anew and gives them titles', async () => {
    const { document } = await sectionsOf(
      inputOf({
        ...lists,
        briefingSection: [
          { id: 'network', isOff: true },
          { id: 'annex', order: 1.5 },
          { id: 'actors', title: 'Qui est là' },
        ],
      }),
    )
    const codes = document.sections.map(({ code }) => code)
    expect(codes.slice(0, 3)).toEqual(['cover', 'annex', 'essentials'])
    expect(codes).not.toContain('network')
    expect(document.sections.find(({ code }) => code === 'actors')?.title).toBe('Qui est là')
  })

  it('replaces the sentences by a text, with its paragraphs and lists, and keeps pictures', async () => {
    const text = 'Un premier\nparagraphe.\n\n- une chose\n- une autre\nUn dernier.'
    const changed = { ...lists, briefingSection: [{ id: 'actors', text }] }
    const { blocksOf } = await sectionsOf(inputOf(changed))
    expect(blocksOf('actors').slice(0, 3)).toEqual([
      { kind: 'paragraph', tone: 'plain', runs: [{ text: 'Un premier paragraphe.' }] },
      { kind: 'list', isOrdered: false, items: [[{ text: 'une chose' }], [{ text: 'une autre' }]] },
      { kind: 'paragraph', tone: 'plain', runs: [{ text: 'Un dernier.' }] },
    ])
    const pictures = blocksOf('actors').filter(({ kind }) => kind === 'picture')
    expect(pictures.length).toBeGreaterThan(0)
    const { blocksOf: before } = await sectionsOf(inputOf(lists))
    expect(pictures).toEqual(before('actors').filter(({ kind }) => kind === 'picture'))
  })

  it('writes on a section of which nothing is recorded', async () => {
    const changed = { ...lists, briefingSection: [{ id: 'maturity', text: 'À venir.' }] }
    const { blocksOf } = await sectionsOf(inputOf(changed))
    expect(blocksOf('maturity')).toEqual([
      { kind: 'paragraph', tone: 'plain', runs: [{ text: 'À venir.' }] },
    ])
  })

  it('cannot take away for whom it is, nor that records are made up', async () => {
    const made = { ...lists, alliance: [{ id: 'al', title: 'Laine', isFictitious: true }] }
    const sections = [
      { id: 'cover', isOff: true },
      { id: 'annex', text: 'Méthode maison.' },
    ]
    const { document } = await sectionsOf(inputOf({ ...made, briefingSection: sections }))
    const words = plainWords(document)
    expect(words).toContain('Méthode maison.')
    expect(words).toContain('Exemple\u202F: 1 fiche de cette note est fictive.')
    expect(words).toContain('Ne pas diffuser.')
  })

  it('lists accepted recommendations, leaves dismissed ones out, and open ones inside', async () => {
    const decided = {
      ...lists,
      recommendation: [
        {
          id: 'challenge-without-alliance:c',
          decision: 'retenue',
          responsible: 'Paule Vidal',
          dueOn: '2027-01',
        },
        { id: 'actor-without-tie:a1', decision: 'ecartee' },
      ],
    }
    const { document: inside } = await sectionsOf(inputOf(decided))
    const words = plainWords(inside)
    expect(words).toContain('aucune alliance n’y répond encore (Paule Vidal, pour janvier 2027).')
    expect(words).not.toContain('rencontre de Garage Dupuy')
    expect(words).toContain('Pistes à décider')
    const { document: outside } = await sectionsOf(inputOf(decided), { level: 'partners' })
    expect(plainWords(outside)).toContain('Recommandations retenues')
    expect(plainWords(outside)).not.toMatch(/Pistes à décider|Paule Vidal/)
  })

  it('shows the photos marked for it in the section of their record, and none to the public', async () => {
    const photo = (id: string, record: string, isInBriefing: boolean) => ({
      id,
      record,
      isInBriefing,
      hash: id.padEnd(64, '0'),
      mediaType: 'image/jpeg',
      width: 800,
      height: 600,
      caption: `Vue ${id}`,
      credit: 'Zoé Lemaître',
    })
    const attachment = [photo('p1', 'al', true), photo('p2', 'al', false), photo('p3', 't', true)]
    const input = inputOf({ ...lists, attachment })
    const photosAt = async (chosen: Chosen) => {
      const { document } = await sectionsOf(input, chosen)
      return document.sections.flatMap(({ code, blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'picture' && block.source.kind === 'attachment'
            ? [`${code} ${block.alt} ${block.note}`]
            : [],
        ),
      )
    }
    expect(await photosAt({})).toEqual([
      'territory Vue p3 Crédit\u202F: Zoé Lemaître',
      'alliances Vue p1 Crédit\u202F: Zoé Lemaître',
    ])
    expect(await photosAt({ level: 'partners' })).toEqual([
      'territory Vue p3 ',
      'alliances Vue p1 ',
    ])
    expect(await photosAt({ level: 'public' })).toEqual([])
  })

  it('says nothing to the public of what is hidden, whoever wrote it', async () => {
    const text = 'Merci à Garage Dupuy et à Mme Planté.'
    const planted = {
      ...lists,
      briefingSection: [{ id: 'actors', text, title: 'Avec Garage Dupuy' }],
      swotItem: [{ id: 's', quadrant: 'atout', title: 'Les Fileuses et Mairie tiennent bon' }],
      event: [
        { id: 'e', title: 'Chez Garage Dupuy', on: '2026-09', nextAction: 'Rappeler Garage Dupuy' },
      ],
      briefingQuestion: [{ id: 'question-1', text: 'Garage Dupuy le sait.' }],
    }
    const { document } = await sectionsOf(inputOf(planted), { level: 'public' })
    const everything = `${plainWords(document)} ${JSON.stringify([...document.numbers])} ${JSON.stringify(document)}`
    expect(everything).not.toMatch(/Dupuy|Fileuses|Planté|Camille/)
    expect(everything).toContain('Merci à')
    expect(everything).toContain('Mairie')
  })
})

import { describe, expect, it } from 'vitest'
import { editsOf, type ImportChoices, usualChoices } from '../../../shared/import/edits-of'
import type { KnownActor } from '../../../shared/import/import-plan'
import { defaultOptions, planImport } from '../../../shared/import/plan-import'
import type { Actor } from '../../../shared/model/actor'
import { authoritiesOf } from '../../../shared/places/authorities-of'
import { epci, france } from '../places/france'
import { existing, fixture, planOf, tableOf } from './read-fixture'
import { MemoryTerritory } from './territory'

const waldec = fixture('rna-waldec-39.csv')

/** The association of line 2 of the fixture, as somebody may have typed it. */
const typed: Actor = { id: 'r1', name: 'Les amis fictifs du canal', commune: '23008' }

function onlyKnown(here: readonly Actor[]): KnownActor {
  const { known } = planOf(waldec, {}, existing(here))
  const [one] = known
  if (one === undefined || known.length > 1) throw new Error(`${String(known.length)} known`)
  return one
}

function ids(edits: readonly { readonly id: string }[]): readonly string[] {
  return edits.map(({ id }) => id)
}

describe('finding an actor that is already there', () => {
  it.each([
    [{ id: 'rna:W231000001', name: 'Autre nom' }, 'number'],
    [{ id: 'r1', name: 'Autre nom', rna: 'w231 000 001' }, 'number'],
    [typed, 'perhaps'],
    [{ ...typed, name: 'LES AMIS FICTIFS DU CANAL !' }, 'perhaps'],
    [{ ...typed, siren: '732829320' }, 'perhaps'],
  ] as const)('%j is known by %s', (actor, match) => {
    expect(onlyKnown([actor])).toMatchObject({ line: 2, match, actor: { id: actor.id } })
  })

  it.each([
    [{ ...typed, commune: '23079' }],
    [{ ...typed, name: 'Les amis du canal' }],
    [{ ...typed, rna: 'W231009999' }],
    [{ id: 'r1', name: '', commune: '23008' }],
  ])('%j is another', (actor) => {
    expect(planOf(waldec, {}, existing([actor])).known).toEqual([])
  })

  it('finds a legal unit by its SIREN, and not in another of its establishments', () => {
    const annuaire = fixture('annuaire-entreprises.csv')
    const unit = { id: 'r1', name: 'Filature', siren: '900 000 019' }
    const shop = { id: 'siret:90000001900027', name: 'La boutique', siren: '900000019' }
    const lines = (here: readonly Actor[]): readonly (readonly [number, string])[] =>
      planOf(annuaire, {}, existing(here)).known.map(({ line, actor }) => [line, actor.id])
    expect(lines([unit])).toEqual([[2, 'r1']])
    expect(lines([shop])).toEqual([[3, 'siret:90000001900027']])
    expect(lines([shop, unit])).toEqual([
      [2, 'r1'],
      [3, 'siret:90000001900027'],
    ])
  })

  it('joins what a register and the découpage administratif say of one commune', () => {
    const territory = new MemoryTerritory()
    territory.commit(authoritiesOf(epci('200044014'), france))
    const text = [
      'siren,siret,etablissementSiege,etatAdministratifEtablissement,categorieJuridiqueUniteLegale,denominationUniteLegale,codeCommuneEtablissement,trancheEffectifsUniteLegale',
      '212300800,21230080000018,true,A,7210,COMMUNE D AUBUSSON,23008,21',
    ].join('\n')
    const { fresh, known } = planOf(tableOf(text), {}, territory.existing())
    expect(fresh).toEqual([])
    expect(known[0]).toMatchObject({
      match: 'number',
      actor: { id: 'siren:212300800' },
      fills: { siret: '21230080000018', size: '21' },
      differences: [],
    })
  })

  it.each([
    [{ id: 'rna:W231000001', name: 'Autre nom' }, 'number'],
    [{ id: 'given-up', name: 'Autre nom', rna: 'W231000001' }, 'number'],
    [{ ...typed, id: 'given-up' }, 'perhaps'],
  ] as const)('[G5] finds the actor that the merged %j is shown as', (record, match) => {
    // What is shown has a number of its own, which the merged one contradicts.
    const shown: Actor = { id: 'shown', name: 'Montré', siren: '732829320' }
    const here = existing([shown], { merged: [{ record, shownAs: 'shown' }] })
    const { fresh, known } = planOf(waldec, {}, here)
    expect(known.map(({ actor, match: how }) => [actor.id, how])).toEqual([['shown', match]])
    expect(ids(editsOf({ fresh: [], known, skipped: [] }, usualChoices, () => 'new'))).toEqual([
      'shown',
    ])
    expect(fresh.map(({ line }) => line)).not.toContain(2)
  })

  it('takes one row for an actor known by name, and the next of that name for a new one', () => {
    const text = [waldec.headings.join(';')]
    const row = (id: string): string =>
      waldec.headings
        .map(
          (heading) =>
            ({ id, titre: 'Club', adrs_codeinsee: '23008', position: 'A' })[heading] ?? '',
        )
        .join(';')
    const table = tableOf([...text, row('W231000011'), row('W231000012')].join('\n'))
    const here = [{ id: 'r1', name: 'CLUB', commune: '23008' }]
    const { fresh, known } = planOf(table, {}, existing(here))
    expect(known.map(({ line, match }) => [line, match])).toEqual([[2, 'perhaps']])
    expect(fresh.map(({ line, id }) => [line, id])).toEqual([[3, 'rna:W231000012']])
  })
})

describe('comparing with what is there', () => {
  it('fills what is empty, and lists what is otherwise', () => {
    const here = { ...typed, kind: 'collectif', purpose: 'tout autre chose', notes: 'à revoir' }
    const { fills, differences } = onlyKnown([here])
    expect(fills).toMatchObject({ rna: 'W231000001', createdOn: '1998-06-02', acronym: 'AFC' })
    // A sub-kind of association is none of an informal group's.
    expect(Object.keys(fills)).not.toContain('subKind')
    expect(Object.keys(fills)).not.toContain('source')
    expect(differences.map(({ field }) => field)).toEqual(['kind', 'purpose'])
  })

  it('sees no difference in capitals, in spaces of numbers, nor in a theme more', () => {
    const here = {
      ...typed,
      rna: 'W231 000 001',
      themes: ['patrimoine', 'sport', 'tourisme'],
      website: 'HTTPS://exemple.fr',
    }
    expect(onlyKnown([here]).differences).toEqual([])
  })
})

describe('editsOf', () => {
  const choose = (choices: Partial<ImportChoices>): ImportChoices => ({
    ...usualChoices,
    ...choices,
  })
  const plan = planOf(waldec, {}, existing([{ ...typed, purpose: 'autre', themes: ['sport'] }]))
  const edits = (choices: Partial<ImportChoices>): ReturnType<typeof editsOf> =>
    editsOf(plan, choose(choices), () => 'drawn')

  it('by default enters what is new and completes what is known, changing nothing of it', () => {
    const all = edits({})
    expect(ids(all)).toEqual([
      'rna:W231000003',
      'siren:900000084',
      'rna:W231000005',
      'rna:W2A1000123',
      'r1',
    ])
    expect(all.at(-1)?.fields).toMatchObject({ rna: 'W231000001' })
    expect(all.at(-1)?.fields).not.toHaveProperty('purpose')
    expect(all.at(-1)?.fields).not.toHaveProperty('themes')
  })

  it('leaves out the lines that the person left out', () => {
    expect(ids(edits({ leftOut: new Set([2, 6]) }))).toEqual([
      'rna:W231000003',
      'rna:W231000005',
      'rna:W2A1000123',
    ])
  })

  it('takes the file’s words where asked, its themes beside ours', () => {
    const last = edits({ overwritten: new Set([2]) }).at(-1)
    expect(last?.fields['purpose']).toMatch(/^faire connaître/)
    expect(last?.fields['themes']).toEqual(['sport', 'patrimoine', 'tourisme'])
  })

  it('makes a new actor of one that only seemed to be known', () => {
    expect(ids(edits({ asNew: new Set([2]) })).at(-1)).toBe('rna:W231000001')
  })

  it('draws an id where there is no official one', () => {
    const table = tableOf('nom;ville\nUn;Felletin\n')
    const reader = { kind: 'mapping', mapping: ['name', 'commune'], source: 'x.csv' } as const
    const one = planImport(table, reader, existing(), defaultOptions(reader), france)
    expect(ids(editsOf(one, usualChoices, () => 'drawn'))).toEqual(['drawn'])
  })

  it('says nothing of what is known and complete', () => {
    const territory = new MemoryTerritory()
    territory.commit(editsOf(planOf(waldec), usualChoices, () => 'drawn'))
    const again = planOf(waldec, {}, territory.existing())
    expect(again.fresh).toEqual([])
    expect(editsOf(again, usualChoices, () => 'drawn')).toEqual([])
  })
})

describe('importing again', () => {
  const territory = new MemoryTerritory()
  territory.commit(editsOf(planOf(waldec), usualChoices, () => 'drawn'))
  territory.remove('rna:W231000001')

  it('does not bring back who was removed', () => {
    const { fresh, known, skipped } = planOf(waldec, {}, territory.existing())
    expect([fresh.length, known.length]).toEqual([0, 4])
    expect(skipped[0]).toEqual({ line: 2, reason: 'removed', text: 'LES AMIS FICTIFS DU CANAL' })
  })

  it('brings them back when asked', () => {
    const before = territory.actors().length
    const plan = planOf(waldec, { withRemoved: true }, territory.existing())
    expect(plan.fresh.map(({ id, isRestored }) => [id, isRestored])).toEqual([
      ['rna:W231000001', true],
    ])
    territory.commit(editsOf(plan, usualChoices, () => 'drawn'))
    expect(territory.actors()).toHaveLength(before + 1)
    expect(territory.actors().find(({ id }) => id === 'rna:W231000001')?.name).toMatch(/CANAL/)
  })
})

describe('a long file', () => {
  it('is told how far it is', () => {
    const rows = Array.from({ length: 6000 }, (_, row) => `Acteur ${String(row)}`)
    const reader = { kind: 'mapping', mapping: ['name'], source: 'x.csv' } as const
    const shares: number[] = []
    const table = tableOf(`nom\n${rows.join('\n')}\n`)
    const { fresh } = planImport(
      table,
      reader,
      existing(),
      defaultOptions(reader),
      france,
      (share) => shares.push(share),
    )
    expect(fresh).toHaveLength(6000)
    expect(shares).toHaveLength(3)
    expect(shares.every((share, at) => share > (shares[at - 1] ?? 0) && share <= 1)).toBe(true)
  })

  it('keeps to what a record may hold', () => {
    const { skipped } = planOf(
      tableOf(
        `${waldec.headings.join(';')}\n${'x'.repeat(100_001)}${';'.repeat(waldec.headings.length - 1)}\n`,
      ),
    )
    expect(skipped.map(({ line, reason }) => [line, reason])).toEqual([[2, 'too-long']])
    expect(skipped[0]?.text.length).toBeLessThan(100)
  })

  it('says which line it could not read', () => {
    const { skipped } = planOf(tableOf(`${waldec.headings.join(';')}\nW1;"open;x\nW2;short\n`))
    expect(skipped).toEqual([
      { line: 2, reason: 'unclosed-quote', text: 'W1;"open;x' },
      { line: 3, reason: 'bad-row', text: 'W2 short' },
    ])
  })
})

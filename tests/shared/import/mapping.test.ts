import { describe, expect, it } from 'vitest'
import type { ColumnMapping } from '../../../shared/import/column-mapping'
import { isPersonalHeading, proposeMapping } from '../../../shared/import/column-mapping'
import type { ImportPlan } from '../../../shared/import/import-plan'
import { defaultOptions, planImport, type TableReader } from '../../../shared/import/plan-import'
import type { Table } from '../../../shared/import/table'
import { france } from '../places/france'
import { existing, fixture, tableOf } from './read-fixture'

const creuse = existing([], { communes: new Set(['23008', '23079']) })

function plan(table: Table, mapping: ColumnMapping = proposeMapping(table.headings)): ImportPlan {
  const reader: TableReader = { kind: 'mapping', mapping, source: 'carnet.csv' }
  return planImport(table, reader, creuse, defaultOptions(reader), france)
}

describe('proposeMapping', () => {
  it('knows usual headings in French and English, each field once, and leaves persons out', () => {
    expect(proposeMapping(fixture('carnet.csv').headings)).toEqual([
      'name',
      'kind',
      'commune',
      'postalCode',
      'themes',
      null,
      null,
      null,
      'siret',
      'notes',
    ])
    expect(proposeMapping(['Name', 'Title', 'CITY', 'Zip code', 'Web site', 'URL'])).toEqual([
      'name',
      null,
      'commune',
      'postalCode',
      null,
      'website',
    ])
  })

  it('tells which columns look like personal data', () => {
    const headings = ['Prénom', 'E-mail', 'Téléphone', 'Nom du président', 'Nom', 'Ville']
    expect(headings.map(isPersonalHeading)).toEqual([true, true, true, true, false, false])
  })
})

describe('any table, by mapped columns', () => {
  it('makes actors, and keeps as tags what is no kind and no theme of ours', () => {
    const { fresh, skipped } = plan(fixture('carnet.csv'))
    expect(fresh.map(({ line, id, values }) => ({ line, id, values }))).toEqual([
      {
        line: 2,
        id: null,
        values: {
          name: 'Café associatif « Le Détour »',
          kind: 'association',
          commune: '23079',
          postalCode: '23500',
          themes: ['culture'],
          tags: ['Habitat'],
          notes: 'ouvert le samedi',
          source: 'carnet.csv',
        },
      },
      {
        line: 3,
        id: null,
        values: {
          name: 'Lycée fictif',
          commune: '23008',
          themes: ['education'],
          tags: ['Lycée professionnel'],
          source: 'carnet.csv',
        },
      },
      {
        line: 4,
        id: null,
        values: { name: 'Mairie de Saint-Denis', kind: 'pouvoir_public', source: 'carnet.csv' },
      },
    ])
    expect(skipped).toEqual([{ line: 5, reason: 'duplicate', text: '2' }])
  })

  it('warns of a commune that is not found or could be several', () => {
    const { fresh } = plan(fixture('carnet.csv'))
    expect(fresh[2]?.warnings).toEqual([{ kind: 'commune', text: 'Saint-Denis' }])
    // There are two Aubusson, of which one is in the territory.
    expect(fresh[1]?.warnings).toEqual([])
  })

  it('takes mail and telephone when the person maps them', () => {
    const table = fixture('carnet.csv')
    const mapping = table.headings.map((heading, column) =>
      heading === 'E-mail' ? 'email' : (proposeMapping(table.headings)[column] ?? null),
    )
    expect(plan(table, mapping).fresh[0]?.values.email).toBe('dominique@exemple.fr')
  })

  it('accepts rows that end early, and none that go on', () => {
    const { fresh, skipped } = plan(
      tableOf('nom;ville;cp\nUn\nDeux;Felletin;23500;;\nTrois;;;;x\n'),
    )
    expect(fresh.map(({ values }) => values.name)).toEqual(['Un', 'Deux'])
    expect(skipped).toEqual([{ line: 4, reason: 'bad-row', text: 'Trois x' }])
  })

  it('takes a code for a commune too', () => {
    const { fresh } = plan(tableOf('nom;code insee\nUn;1004\nDeux;2a004\n'))
    expect(fresh.map(({ values }) => values.commune)).toEqual(['01004', '2A004'])
  })

  it('makes one actor of each establishment of a unit, whichever comes first', () => {
    const text =
      'nom;siret\nÉcole A;73282932000074\nÉcole B;73282932000082\nÉcole A;73282932000074\n'
    const { fresh, skipped } = plan(tableOf(text))
    expect(fresh.map(({ id }) => id)).toEqual(['siren:732829320', 'siret:73282932000082'])
    expect(skipped).toEqual([{ line: 4, reason: 'duplicate', text: '2' }])
  })

  it('warns of numbers and dates that are odd, and keeps the numbers', () => {
    const { fresh } = plan(tableOf('nom;siren;rna;date de création\nUn;732829321;W12;jadis\n'))
    expect(fresh[0]?.warnings).toEqual([
      { kind: 'date', text: 'jadis' },
      { kind: 'siren', text: '732829321' },
      { kind: 'rna', text: 'W12' },
    ])
    expect(fresh[0]?.values).toMatchObject({ siren: '732829321', rna: 'W12' })
  })
})

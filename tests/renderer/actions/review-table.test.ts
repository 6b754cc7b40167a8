import { readPlaces } from '../../../vite/places-data'
import { describe, expect, it } from 'vitest'
import { countImport } from '../../../renderer/actions/count-import'
import { reviewTable } from '../../../renderer/actions/review-table'
import type { ReviewedRows, ImportReview } from '../../../renderer/state/import-store'
import { usualChoices } from '../../../shared/import/edits-of'
import type { TableReader } from '../../../shared/import/plan-import'
import type { Decode } from '../../../shared/import/table'
import type { Actor } from '../../../shared/model/actor'
import { openPlaces } from '../../../shared/places/open-places'

const places = openPlaces(readPlaces())
const decode: Decode = (bytes, encoding) => new TextDecoder(encoding).decode(bytes)

const aubusson: Actor = { id: 'a', name: 'Commune d’Aubusson', commune: '23008' }

function review(text: string, reader: TableReader | null = null): ImportReview {
  const bytes = new TextEncoder().encode(text)
  const existing = { actors: [aubusson], removed: new Set<string>(), communes: new Set(['23008']) }
  const reviewed = reviewTable(
    { bytes, reader, options: null, existing },
    decode,
    places,
    () => undefined,
  )
  if (!reviewed.ok) throw new Error(reviewed.error.kind)
  return reviewed.value
}

const table = [
  'Structure;Ville;Courriel;Site web',
  'Fab lab;Aubusson;lab@exemple.fr;',
  "Commune d'Aubusson;Aubusson;;https://exemple.fr",
  ';Felletin;;',
].join('\n')

function mapped(): ReviewedRows {
  const reader: TableReader = {
    kind: 'mapping',
    mapping: ['name', 'commune', null, 'website'],
    source: 't.csv',
  }
  const { rows } = review(table, reader)
  if (rows === null) throw new Error('no rows')
  return rows
}

describe('the review of a table', () => {
  it('asks for the columns of one that no register has, and proposes them without personal ones', () => {
    const { rows, proposed, personal, sample } = review(table)
    expect(rows).toBeNull()
    expect(proposed).toEqual(['name', 'commune', null, 'website'])
    expect(personal).toEqual([false, false, true, false])
    expect(sample[0]).toEqual(['Fab lab', 'Aubusson', 'lab@exemple.fr', ''])
  })

  it('says of each row what would become of it, once the columns are known', () => {
    const { plan } = mapped()
    expect(plan.fresh.map(({ line }) => line)).toEqual([2])
    expect(plan.known.map(({ line, fills }) => [line, fills.website])).toEqual([
      [3, 'https://exemple.fr'],
    ])
    expect(plan.skipped.map(({ line, reason }) => [line, reason])).toEqual([[4, 'no-name']])
  })

  it('recognises a register by its headings and reads it at once', () => {
    const headings =
      'id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;adr3;adrs_codepostal;libcom;adrs_codeinsee;dir_civilite;telephone;siteweb;email;observation;position;rup_mi;maj_time'
    const values: Readonly<Record<string, string>> = {
      id: '231P00000001',
      titre: 'LES AMIS DU PLATEAU',
      adrs_codeinsee: '23008',
      email: 'amis@exemple.fr',
      position: 'A',
      rup_mi: 'W231000001',
    }
    const row = headings.split(';').map((heading) => values[heading] ?? '')
    const { rows } = review(`${headings}\n${row.join(';')}\n`)
    expect(rows?.reader).toEqual({ kind: 'preset', preset: 'rna-import' })
    expect(rows?.plan.fresh.map(({ values: read }) => [read.name, read.email])).toEqual([
      ['LES AMIS DU PLATEAU', undefined],
    ])
  })
})

describe('countImport', () => {
  it('counts what is new apart from what is completed', () => {
    expect(countImport(mapped().plan, usualChoices)).toEqual({ added: 1, completed: 1 })
  })

  it('counts nothing that is left out', () => {
    const leftOut = new Set([2, 3])
    const counted = countImport(mapped().plan, { ...usualChoices, leftOut })
    expect(counted).toEqual({ added: 0, completed: 0 })
  })

  it('counts as new an actor that a person says is another', () => {
    const counted = countImport(mapped().plan, { ...usualChoices, asNew: new Set([3]) })
    expect(counted).toEqual({ added: 2, completed: 0 })
  })
})

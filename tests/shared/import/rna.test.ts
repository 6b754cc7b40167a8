import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixture, planOf, tableOf } from './read-fixture'

const waldec = fixture('rna-waldec-39.csv')

describe('the RNA, waldec', () => {
  it('says what becomes of every line, which are not the rows', () => {
    const { fresh, skipped } = planOf(waldec)
    expect(
      fresh.map(({ line, id, values }) => `${String(line)} ${id ?? ''} ${values.name ?? ''}`),
    ).toEqual([
      '2 rna:W231000001 LES AMIS FICTIFS DU CANAL',
      '5 rna:W231000003 FÉDÉRATION IMAGINAIRE DES FOYERS',
      '6 siren:900000084 RADIO LOCALE FICTIVE',
      '7 rna:W231000005 ASSOCIATION ENDORMIE',
      '8 rna:W2A1000123 SOCIETE SAVANTE FICTIVE',
    ])
    expect(skipped).toEqual([{ line: 4, reason: 'closed', text: 'ASSOCIATION DISSOUTE' }])
  })

  it('reads all that the register says, and leaves the home of a volunteer out', () => {
    const [first] = planOf(waldec).fresh
    expect(first?.values).toEqual({
      name: 'LES AMIS FICTIFS DU CANAL',
      acronym: 'AFC',
      kind: 'association',
      subKind: 'declaree',
      rna: 'W231000001',
      commune: '23008',
      themes: ['patrimoine', 'tourisme'],
      purpose: 'faire connaître le canal ;\n« le faire aimer », dit-on "à l\'occasion"',
      createdOn: '1998-06-02',
      website: 'https://exemple.fr',
      status: 'active',
      source: 'RNA (ministère de l’Intérieur), waldec',
      sourceDate: '2021-10-06',
    })
  })

  it('is the same register in 39 columns or 41, in either encoding and separator', () => {
    const other = fixture('rna-waldec-41.csv')
    expect([waldec.encoding, waldec.separator, other.encoding, other.separator]).toEqual([
      'windows-1252',
      ';',
      'utf-8',
      ',',
    ])
    expect(planOf(other)).toEqual(planOf(waldec))
  })

  it('gives telephone, mail and street to who asks, but for who declined to be published', () => {
    const all = { withPersonal: true, withAddresses: true }
    const [first, second] = planOf(fixture('rna-waldec-41.csv'), all).fresh
    expect(first?.values).toMatchObject({
      phone: '0555000000',
      email: 'contact@exemple.fr',
      address: '3 RUE de la Terrade',
      postalCode: '23200',
    })
    for (const field of ['phone', 'email', 'address', 'postalCode', 'website']) {
      expect(second?.values).not.toHaveProperty(field)
    }
  })

  it('tells sub-kinds and media from nature, grouping and social object', () => {
    const kinds = planOf(waldec).fresh.map(({ values }) => [values.kind, values.subKind])
    expect(kinds).toEqual([
      ['association', 'declaree'],
      ['association', 'federation'],
      ['media', 'radio'],
      ['association', 'declaree'],
      ['association', 'utilite_publique'],
    ])
  })

  it('derives no opinion from politics or religion', () => {
    expect(planOf(waldec).fresh.at(-1)?.values).not.toHaveProperty('themes')
  })

  it('leaves associations that sleep out, when asked', () => {
    const { fresh, skipped } = planOf(waldec, { declaredSince: '2015-01-01' })
    expect(fresh).toHaveLength(4)
    expect(skipped.at(-1)).toEqual({ line: 7, reason: 'dormant', text: 'ASSOCIATION ENDORMIE' })
  })

  it('brings in dissolved ones as closed, when asked', () => {
    const { fresh } = planOf(waldec, { withClosed: true })
    expect(fresh.find(({ line }) => line === 4)?.values.status).toBe('closed')
  })

  it('keeps to the communes asked for', () => {
    const { fresh, skipped } = planOf(waldec, { communes: new Set(['2A004']) })
    expect(fresh.map(({ values }) => values.commune)).toEqual(['2A004'])
    expect(skipped.filter(({ reason }) => reason === 'outside')).toHaveLength(4)
  })
})

describe('the RNA, import', () => {
  it('reads old associations, and says under which number one was taken up again', () => {
    const { fresh, skipped } = planOf(fixture('rna-import.csv'), { withAddresses: true })
    expect(fresh.map(({ id, values }) => ({ id, ...values }))).toEqual([
      {
        id: 'rna:231P00000001',
        name: 'COMITE FICTIF DES FETES',
        kind: 'association',
        subKind: 'declaree',
        rna: '231P00000001',
        commune: '23008',
        address: '10 RUE Haute',
        postalCode: '23200',
        themes: ['loisirs'],
        purpose: 'animer le territoire',
        createdOn: '1998-06-02',
        website: 'https://exemple.fr',
        status: 'active',
        source: 'RNA (ministère de l’Intérieur), import',
        sourceDate: '2021-10-06',
      },
    ])
    expect(skipped).toEqual([{ line: 3, reason: 'replaced', text: 'W231000009' }])
  })
})

// The real samples may not be copied into the project: they stand beside it, where they do.
const samples = new URL('../../../../shared/data/', import.meta.url)
const isAbsent = !existsSync(new URL('rna-waldec-sample.csv', samples))

describe('real lines of the RNA, read in ../shared/data (skipped where that folder is absent)', () => {
  // eslint-disable-next-line house/no-skipped-test -- the one reason to skip that the project knows
  it.skipIf(isAbsent)('reads the sample of waldec', () => {
    const { fresh, skipped } = planOf(
      tableOf(readFileSync(new URL('rna-waldec-sample.csv', samples))),
    )
    expect(fresh.map(({ id, values }) => [id, values.commune, values.themes])).toEqual([
      ['rna:W012000002', '69266', ['culture']],
      ['rna:W012000005', '69088', ['solidarite']],
    ])
    expect(skipped).toEqual([{ line: 2, reason: 'closed', text: 'BLACK OWL' }])
  })

  // eslint-disable-next-line house/no-skipped-test -- the same
  it.skipIf(isAbsent)('reads the sample of import, all taken up again', () => {
    const { fresh, skipped } = planOf(
      tableOf(readFileSync(new URL('rna-import-sample.csv', samples))),
    )
    expect(fresh).toEqual([])
    expect(skipped.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'replaced W751085568',
      'replaced W751184848',
      'replaced W751188854',
    ])
  })
})

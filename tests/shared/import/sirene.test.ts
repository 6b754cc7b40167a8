import { describe, expect, it } from 'vitest'
import type { ActorValues } from '../../../shared/import/actor-values'
import type { ImportOptions } from '../../../shared/import/read-row'
import { fixture, planOf, rowTable } from './read-fixture'

const annuaire = fixture('annuaire-entreprises.csv')

const company: Readonly<Record<string, string>> = {
  siren: '900000019',
  nic: '00010',
  siret: '90000001900010',
  statutDiffusionEtablissement: 'O',
  statutDiffusionUniteLegale: 'O',
  etablissementSiege: 'true',
  etatAdministratifUniteLegale: 'A',
  etatAdministratifEtablissement: 'A',
  categorieJuridiqueUniteLegale: '5710',
  denominationUniteLegale: 'ACME',
  codeCommuneEtablissement: '23008',
  libelleVoieEtablissement: 'DES LILAS',
  codePostalEtablissement: '23200',
}

/** What becomes of one establishment: a new actor's values, or why it is skipped. */
function read(
  cells: Readonly<Record<string, string>>,
  options: Partial<ImportOptions> = {},
): ActorValues | string {
  const { fresh, skipped } = planOf(rowTable(annuaire.headings, { ...company, ...cells }), options)
  return fresh[0]?.values ?? skipped[0]?.reason ?? 'neither'
}

const person = {
  categorieJuridiqueUniteLegale: '1000',
  denominationUniteLegale: '',
  nomUniteLegale: 'DUPONT',
  prenom1UniteLegale: 'ANNE',
  prenomUsuelUniteLegale: 'ANNIE',
}

describe('an export of the Annuaire des Entreprises', () => {
  it('says what becomes of every line', () => {
    const { fresh, known, skipped } = planOf(annuaire)
    expect(known).toEqual([])
    expect(
      fresh.map(({ line, id, values }) => `${String(line)} ${id ?? ''} ${values.name ?? ''}`),
    ).toEqual([
      '2 siren:900000019 FILATURE IMAGINAIRE DE LA ROZEILLE',
      '3 siret:90000001900027 LA BOUTIQUE, DU "FIL" (FILATURE IMAGINAIRE DE LA ROZEILLE)',
      '4 siren:900000027 LES AMIS FICTIFS DU CANAL',
      '7 siren:900000050 ATELIER PARTIEL',
      '9 siren:900000076 COMMUNAUTE DE COMMUNES FICTIVE',
    ])
    expect(skipped).toEqual([
      { line: 5, reason: 'person', text: '90000003500015' },
      { line: 6, reason: 'masked', text: '90000004300019' },
      { line: 8, reason: 'closed', text: 'COMPTOIR FERME' },
      { line: 10, reason: 'duplicate', text: '2' },
    ])
  })

  it('reads all that the register says of an actor', () => {
    const canal = planOf(annuaire).fresh.find(({ line }) => line === 4)
    expect(canal).toEqual({
      line: 4,
      id: 'siren:900000027',
      isRestored: false,
      warnings: [],
      values: {
        name: 'LES AMIS FICTIFS DU CANAL',
        acronym: 'AFC',
        kind: 'association',
        subKind: 'declaree',
        siren: '900000027',
        siret: canal?.values.siret,
        rna: 'W231000001',
        legalCategory: '9220',
        naf: '94.99Z',
        commune: '23008',
        address: '12 B RUE DES TISSERANDS',
        postalCode: '23200',
        size: 'NN',
        createdOn: '2009-11-17',
        status: 'active',
        isEss: true,
        source: 'SIRENE (INSEE), export de l’Annuaire des Entreprises',
        sourceDate: '2025-09-12',
      },
    })
  })

  it('reads an establishment by its own size, age and place, and its unit by what it mostly does', () => {
    const shop = planOf(annuaire).fresh.find(({ line }) => line === 3)?.values
    expect(shop).toMatchObject({
      size: '02',
      createdOn: '2012-03-01',
      commune: '23079',
      kind: 'entreprise',
      subKind: 'tpe_pme',
      naf: '47.51Z',
    })
  })

  it('brings an arrondissement to its commune', () => {
    const epci = planOf(annuaire).fresh.find(({ line }) => line === 9)?.values
    expect(epci).toMatchObject({ commune: '75056', subKind: 'communaute_communes' })
  })
})

describe('partial diffusion', () => {
  const partial = { statutDiffusionEtablissement: 'P', statutDiffusionUniteLegale: 'P' }

  it('keeps an organisation, without its address, and says so', () => {
    expect(read(partial)).toMatchObject({ name: 'ACME', diffusion: 'P', commune: '23008' })
    expect(read(partial)).not.toHaveProperty('address')
    expect(read(partial)).not.toHaveProperty('postalCode')
  })

  it('skips a natural person even when persons are asked for, and whatever SIRENE does not show', () => {
    const all = { withPersons: true, withPersonal: true }
    expect(read({ ...person, ...partial }, all)).toBe('masked')
    expect(read({ ...person, statutDiffusionUniteLegale: 'P' }, all)).toBe('masked')
    expect(read({ statutDiffusionEtablissement: 'N' }, all)).toBe('masked')
  })
})

describe('natural persons', () => {
  it('are skipped unless asked for, without their name in the list', () => {
    expect(read(person)).toBe('person')
    const { skipped } = planOf(rowTable(annuaire.headings, { ...company, ...person }))
    expect(JSON.stringify(skipped)).not.toMatch(/DUPONT|ANN/)
  })

  it('come in as such, without an address unless that is asked for too', () => {
    expect(read(person, { withPersons: true })).toMatchObject({
      name: 'ANNIE DUPONT',
      isPerson: true,
      kind: 'entreprise',
      subKind: 'entreprise_individuelle',
    })
    expect(read(person, { withPersons: true })).not.toHaveProperty('address')
    expect(read(person, { withPersons: true, withPersonal: true })).toHaveProperty('address')
  })

  it('have the name that they use', () => {
    expect(read({ ...person, nomUsageUniteLegale: 'MARTIN' }, { withPersons: true })).toMatchObject(
      {
        name: 'ANNIE MARTIN',
      },
    )
  })
})

describe('names', () => {
  it.each([
    [{}, 'ACME'],
    [{ enseigne1Etablissement: 'Acme' }, 'ACME'],
    [{ enseigne1Etablissement: 'LE COMPTOIR' }, 'LE COMPTOIR (ACME)'],
    [{ denominationUsuelleEtablissement: 'LE COMPTOIR' }, 'LE COMPTOIR (ACME)'],
    [{ enseigne1Etablissement: 'ACM', sigleUniteLegale: 'ACM' }, 'ACME'],
    [{ etablissementSiege: 'false' }, 'ACME'],
    [{ denominationUniteLegale: '', enseigne1Etablissement: 'LE COMPTOIR' }, 'LE COMPTOIR'],
  ])('%j is named %s', (cells, name) => {
    expect(read(cells)).toMatchObject({ name })
  })

  it('are needed', () => {
    expect(read({ denominationUniteLegale: '' })).toBe('no-name')
    expect(read({ denominationUniteLegale: '[ND]' })).toBe('no-name')
  })
})

describe('what is closed', () => {
  it.each([
    { etatAdministratifEtablissement: 'F' },
    { etatAdministratifUniteLegale: 'C' },
    { unitePurgeeUniteLegale: 'true' },
  ])('%j is skipped unless asked for', (cells) => {
    expect(read(cells)).toBe('closed')
    expect(read(cells, { withClosed: true })).toMatchObject({ status: 'closed' })
  })
})

describe('what a spreadsheet did to it', () => {
  it('is undone: zeros, booleans and dates', () => {
    const saved = {
      siren: '5580008',
      nic: '13',
      siret: '558000800013',
      codeCommuneEtablissement: '1004',
      codePostalEtablissement: '1500',
      etablissementSiege: 'VRAI',
      dateCreationUniteLegale: '17/11/2009',
      trancheEffectifsUniteLegale: '1',
    }
    expect(read(saved)).toMatchObject({
      siren: '005580008',
      siret: '00558000800013',
      commune: '01004',
      postalCode: '01500',
      createdOn: '2009-11-17',
      size: '01',
    })
  })

  it('is told where it cannot be', () => {
    const table = rowTable(annuaire.headings, { ...company, siret: '9,00000E+13' })
    expect(planOf(table).fresh[0]).toMatchObject({
      id: 'siren:900000019',
      warnings: [{ kind: 'siret', text: '9,00000E+13' }],
    })
  })
})

describe('the stocks of SIRENE', () => {
  it('has units without a place', () => {
    const { fresh, skipped } = planOf(fixture('stock-unite-legale.csv'))
    expect(fresh.map(({ values }) => [values.name, values.subKind, values.commune])).toEqual([
      ['FILATURE IMAGINAIRE DE LA ROZEILLE', 'tpe_pme', undefined],
      ['CUMA FICTIVE DES MONTS', 'cuma', undefined],
    ])
    expect(fresh[1]?.values).not.toHaveProperty('createdOn')
    expect(fresh[1]?.values.themes).toEqual(['agriculture'])
    expect(skipped).toEqual([{ line: 4, reason: 'closed', text: 'SOCIETE CESSEE' }])
  })

  it('has establishments that complete actors, or have a sign to be named by', () => {
    const stock = fixture('stock-etablissement.csv')
    const alone = planOf(stock)
    expect(alone.fresh.map(({ values }) => values.name)).toEqual(['RADIO FICTIVE'])
    expect(alone.skipped.map(({ reason }) => reason)).toEqual(['no-name', 'masked'])

    const unit = { id: 'siren:900000019', name: 'Filature', siren: '900000019' }
    const { known } = planOf(stock, {}, { actors: [unit], removed: new Set(), communes: new Set() })
    expect(known.map(({ line, match, fills }) => [line, match, fills.commune])).toEqual([
      [2, 'number', '23008'],
    ])
  })
})

import { size } from '../../model/vocabularies/size'
import { givenValues } from '../actor-values'
import { dateOf, isYes, padDigits } from '../cell-values'
import { kindFromRegister, nafOf } from '../kind-from-register'
import type { Cell, ImportOptions, RowReading } from '../read-row'
import { skipped } from '../read-row'
import { themesOfNaf } from '../theme-from-register'
import { establishmentAddress, nameOf, personName } from './sirene-name'

/**
 * A row of SIRENE as an actor: an establishment with its legal unit (the export of the Annuaire des
 * Entreprises), without it (StockEtablissement), or a legal unit alone (StockUniteLegale). The headings
 * are the same; those that a file has not are empty. domain.md 4.2.
 */
export function readSirene(cell: Cell, source: string, options: ImportOptions): RowReading {
  const numbers = numbersOf(cell)
  const category = cell('categorieJuridiqueUniteLegale')
  const isPerson = category === '1000' || (category === '' && personName(cell) !== '')
  const diffusion = diffusionOf(cell)
  const label = numbers.siret === '' ? numbers.siren : numbers.siret

  if (diffusion === 'N') return skipped('masked', label)
  // An establishment alone does not say whether its unit is a person: doubt is on the person's side.
  if (diffusion === 'P' && (isPerson || category === '')) return skipped('masked', label)
  if (isPerson && !options.withPersons) return skipped('person', label)
  const isClosed = isClosedUnit(cell)
  const name = nameOf(cell, isPerson, numbers.isHeadOffice)
  if (isClosed && !options.withClosed) return skipped('closed', isPerson ? label : name || label)

  const naf = nafOf(
    cell('activitePrincipaleEtablissement') || cell('activitePrincipaleUniteLegale'),
  )
  const isHidden = diffusion === 'P' || (isPerson && !options.withPersonal)
  const hasAddress = options.withAddresses && !isHidden
  return {
    kind: 'read',
    isHeadOffice: numbers.isHeadOffice,
    place: {
      code: padDigits(cell('codeCommuneEtablissement'), 5),
      name: cell('libelleCommuneEtablissement'),
      postalCode: padDigits(cell('codePostalEtablissement'), 5),
    },
    warnings: [],
    values: givenValues({
      name,
      acronym: cell('sigleUniteLegale'),
      ...kindOf(cell, category, naf),
      siren: numbers.siren,
      siret: numbers.siret,
      rna: cell('identifiantAssociationUniteLegale'),
      legalCategory: category,
      naf,
      address: hasAddress ? establishmentAddress(cell) : '',
      postalCode: hasAddress ? padDigits(cell('codePostalEtablissement'), 5) : '',
      themes: themesOfNaf(naf),
      size: sizeOf(cell, numbers.isHeadOffice),
      createdOn: createdOn(cell, numbers.isHeadOffice),
      status: isClosed ? 'closed' : 'active',
      isEss: isYes(cell('economieSocialeSolidaireUniteLegale')) || undefined,
      isMissionCompany: isYes(cell('societeMissionUniteLegale')) || undefined,
      isPerson: isPerson || undefined,
      diffusion: diffusion === 'P' ? 'P' : '',
      source,
      sourceDate: dateOf(
        cell('dateDernierTraitementEtablissement') || cell('dateDernierTraitementUniteLegale'),
      ),
    }),
  }
}

interface Numbers {
  readonly siren: string
  readonly siret: string
  readonly isHeadOffice: boolean
}

function numbersOf(cell: Cell): Numbers {
  const siret = padDigits(cell('siret'), 14)
  const siren = padDigits(cell('siren'), 9) || siret.slice(0, 9)
  const nic = padDigits(cell('nic') || cell('nicSiegeUniteLegale'), 5)
  const isEstablishment = siret !== '' || cell('nic') !== ''
  return {
    siren,
    siret: siret === '' && nic !== '' && siren !== '' ? siren + nic : siret,
    isHeadOffice: !isEstablishment || isYes(cell('etablissementSiege')),
  }
}

/** `O` all, `P` partial, `N` (files before 2023) none: the stricter of the unit's and the establishment's. */
function diffusionOf(cell: Cell): string {
  const both = [cell('statutDiffusionEtablissement'), cell('statutDiffusionUniteLegale')]
  return both.find((status) => status === 'N') ?? both.find((status) => status === 'P') ?? 'O'
}

function isClosedUnit(cell: Cell): boolean {
  return (
    cell('etatAdministratifEtablissement') === 'F' ||
    cell('etatAdministratifUniteLegale') === 'C' ||
    isYes(cell('unitePurgeeUniteLegale'))
  )
}

function kindOf(cell: Cell, category: string, naf: string): { kind?: string; subKind?: string } {
  const kind = kindFromRegister({
    legalCategory: category,
    // A unit is what it mostly does, whatever one of its establishments does.
    naf: nafOf(cell('activitePrincipaleUniteLegale')) || naf,
    hasRna: cell('identifiantAssociationUniteLegale') !== '',
    isEss: isYes(cell('economieSocialeSolidaireUniteLegale')),
    isMissionCompany: isYes(cell('societeMissionUniteLegale')),
    companySize: cell('categorieEntreprise'),
  })
  return kind ?? {}
}

const sizes: ReadonlySet<string> = new Set(size.map((term) => term.code))

/** The staff of the whole unit for its head office, else that of the establishment. */
function sizeOf(cell: Cell, isHeadOffice: boolean): string {
  const ofUnit = cell('trancheEffectifsUniteLegale')
  const ofEstablishment = cell('trancheEffectifsEtablissement')
  const band = isHeadOffice ? ofUnit || ofEstablishment : ofEstablishment
  const code = /^\d$/.test(band) ? `0${band}` : band
  return sizes.has(code) ? code : ''
}

function createdOn(cell: Cell, isHeadOffice: boolean): string {
  const ofUnit = dateOf(cell('dateCreationUniteLegale'))
  const ofEstablishment = dateOf(cell('dateCreationEtablissement'))
  return isHeadOffice ? ofUnit || ofEstablishment : ofEstablishment
}

import type { ActorValues } from '../actor-values'
import { givenValues } from '../actor-values'
import { dateOf, onOneLine, padDigits } from '../cell-values'
import type { RegisterKind } from '../kind-from-register'
import type { Cell, ImportOptions, RowReading } from '../read-row'
import { skipped } from '../read-row'
import { themesOfObjects } from '../theme-from-register'

/** The headings under which a layout of the RNA writes the same things. */
export interface RnaLayout {
  readonly source: string
  readonly communeName: string
  /** Parts of the address of the seat, in order. */
  readonly address: readonly string[]
}

/** A row of the RNA as an actor. domain.md 4.1. */
export function readRna(cell: Cell, layout: RnaLayout, options: ImportOptions): RowReading {
  const title = onOneLine(cell('titre'))
  const label = title === '' ? cell('id') : title
  const position = cell('position').toUpperCase()
  if (position === 'R') return skipped('replaced', cell('observation') || label)
  const isClosed = position === 'D' || position === 'S' || dateOf(cell('date_disso')) !== ''
  if (isClosed && !options.withClosed) return skipped('closed', label)
  if (isDormant(cell, options)) return skipped('dormant', label)

  // An association that declined to be published on the web is not published here either.
  const isPublic = cell('publiweb') !== '0'
  const isReachable = isPublic && options.withPersonal
  const hasAddress = isPublic && options.withAddresses
  const siret = siretOf(cell('siret'))
  return {
    kind: 'read',
    isHeadOffice: true,
    place: {
      code: padDigits(cell('adrs_codeinsee'), 5),
      name: cell(layout.communeName),
      postalCode: padDigits(cell('adrs_codepostal'), 5),
    },
    warnings: [],
    values: givenValues({
      name: title,
      acronym: acronymOf(cell('titre_court'), title),
      ...kindOf(cell),
      siren: siret.slice(0, 9),
      siret,
      rna: cell('id'),
      address: hasAddress ? onOneLine(layout.address.map((part) => cell(part)).join(' ')) : '',
      postalCode: hasAddress ? padDigits(cell('adrs_codepostal'), 5) : '',
      themes: themesOfObjects(objectsOf(cell)),
      purpose: cell('objet'),
      createdOn: dateOf(cell('date_creat')),
      website: isPublic ? cell('siteweb') : '',
      email: isReachable ? cell('email') : '',
      phone: isReachable ? cell('telephone') : '',
      status: isClosed ? 'closed' : 'active',
      source: layout.source,
      sourceDate: dateOf(cell('maj_time')),
    }),
  }
}

/** By the last time that the association declared anything; when that is not known, it is not said to sleep. */
function isDormant(cell: Cell, { declaredSince }: ImportOptions): boolean {
  if (declaredSince === null) return false
  const last = ['date_decla', 'date_publi', 'date_creat']
    .map((heading) => dateOf(cell(heading)))
    .reduce((latest, date) => (date > latest ? date : latest), '')
  return last !== '' && last < declaredSince
}

/** The RNA pads no SIRET and invents none: anything but 14 digits is left out. */
function siretOf(text: string): string {
  const digits = padDigits(text, 0)
  return /^\d{14}$/.test(digits) ? digits : ''
}

/** Longest short title that reads as an acronym; longer ones are the title again, cut. */
const maxAcronymLength = 20

function acronymOf(short: string, title: string): string {
  return short.length <= maxAcronymLength && short !== title && !short.endsWith('...') ? short : ''
}

function objectsOf(cell: Cell): readonly string[] {
  return [cell('objet_social1'), cell('objet_social2')].filter((object) => object !== '')
}

/** Social objects that make an association a medium. */
const mediaObjects: Readonly<Record<string, RegisterKind>> = {
  '005005': { kind: 'media', subKind: 'presse' },
  '005010': { kind: 'media', subKind: 'radio' },
  '005015': { kind: 'media', subKind: 'television' },
}

function kindOf(cell: Cell): Pick<ActorValues, 'kind' | 'subKind'> {
  const media = objectsOf(cell)
    .map((object) => mediaObjects[object.padStart(6, '0')])
    .find((kind) => kind !== undefined)
  if (media !== undefined) return media
  return { kind: 'association', subKind: subKindOf(cell('nature'), cell('groupement')) }
}

function subKindOf(nature: string, group: string): string {
  if (nature === 'R') return 'utilite_publique'
  if (group === 'U') return 'union'
  return group === 'F' ? 'federation' : 'declaree'
}

import { plainWords } from '../kernel/plain-words'
import { normaliseIdentifier } from '../model/identifiers'
import { actorKind } from '../model/vocabularies/actor-kind'
import { theme } from '../model/vocabularies/theme'
import type { Vocabulary } from '../model/vocabulary'
import { givenValues } from './actor-values'
import { cleanCell, dateOf, onOneLine, padDigits } from './cell-values'
import type { ColumnMapping, MappableField } from './column-mapping'
import { nafOf } from './kind-from-register'
import type { RowReading, RowWarning } from './read-row'

/** A row of any table as an actor, by the columns that a person mapped. `source` names the file. */
export function readMappedRow(
  cells: readonly string[],
  mapping: ColumnMapping,
  source: string,
): RowReading {
  const value = (field: MappableField): string => {
    const column = mapping.indexOf(field)
    return column < 0 ? '' : cleanCell(cells[column] ?? '')
  }
  const warnings: RowWarning[] = []
  const date = value('createdOn')
  if (date !== '' && dateOf(date) === '') warnings.push({ kind: 'date', text: date })
  const kindText = value('kind')
  const kind = codeOf(actorKind, kindText)
  const themes = matchThemes(value('themes'))
  const commune = value('commune')
  const siret = normaliseIdentifier(value('siret'))
  const postalCode = padDigits(value('postalCode'), 5)
  return {
    kind: 'read',
    // The table says nothing of other establishments: one line is one organisation.
    isHeadOffice: true,
    place: { ...placeOf(commune), postalCode },
    warnings,
    values: givenValues({
      name: onOneLine(value('name')),
      acronym: value('acronym'),
      kind: kind ?? '',
      siren: normaliseIdentifier(value('siren')) || siret.slice(0, 9),
      siret,
      rna: normaliseIdentifier(value('rna')),
      legalCategory: value('legalCategory'),
      naf: nafOf(value('naf')) || value('naf'),
      postalCode,
      address: onOneLine(value('address')),
      themes: themes.codes,
      // What is no kind and no theme of ours is kept where it can be sorted and found again.
      tags: [
        ...listOf(value('tags')),
        ...themes.others,
        ...(kind === null ? listOf(kindText) : []),
      ],
      purpose: value('purpose'),
      createdOn: dateOf(date),
      website: value('website'),
      email: value('email'),
      phone: value('phone'),
      notes: value('notes'),
      source,
    }),
  }
}

/** `23008` or `1004` is a code, « Aubusson » a name. */
function placeOf(text: string): { readonly code: string; readonly name: string } {
  const code = padDigits(text, 5).toUpperCase()
  return /^(\d{2}|2[AB])\d{3}$/.test(code) ? { code, name: '' } : { code: '', name: text }
}

/** Longest tag: a longer text is a sentence that commas cut, not a tag. */
const maxTagLength = 100

function listOf(text: string): readonly string[] {
  // What parts words with bars has commas inside them.
  const separator = text.includes('|') ? '|' : /[,;/\n]/
  const parts = text.split(separator).map((part) => onOneLine(part).slice(0, maxTagLength).trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

function matchThemes(text: string): {
  readonly codes: readonly string[]
  readonly others: readonly string[]
} {
  const whole = codeOf(theme, text)
  if (whole !== null) return { codes: [whole], others: [] }
  const parts = listOf(text).map((part) => ({ part, code: codeOf(theme, part) }))
  return {
    codes: [...new Set(parts.flatMap(({ code }) => code ?? []))],
    others: parts.filter(({ code }) => code === null).map(({ part }) => part),
  }
}

/** The code of the term that a text names, in either language or by its code, also in the plural. */
function codeOf(vocabulary: Vocabulary, text: string): string | null {
  const words = singular(text)
  if (words === '') return null
  const term = vocabulary.find(
    ({ code, fr, en }) => code === text || [singular(fr), singular(en)].includes(words),
  )
  return term?.code ?? null
}

function singular(text: string): string {
  return plainWords(text)
    .split(' ')
    .map((word) => word.replace(/[sx]$/, ''))
    .join(' ')
}

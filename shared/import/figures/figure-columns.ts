import { plainWords } from '../../kernel/plain-words'
import type { PastedRow } from './pasted-rows'
import { readNumber } from './read-number'

/** What a column of a table of figures may hold. */
export const figureFields = ['title', 'value', 'unit', 'year', 'source', 'notes'] as const

export type FigureField = (typeof figureFields)[number]

/** Where each field stands: index of the column; absent where no column holds it. */
export interface FigureColumns {
  readonly at: Readonly<Partial<Record<FigureField, number>>>
  /** Whether the first row named the columns. */
  readonly hasHeadings: boolean
  /** The year that heads the column of the values; empty where a column of its own says it, or none does. */
  readonly year: string
}

/** The words of headings, folded, French and English. */
const headings: readonly (readonly [FigureField, RegExp])[] = [
  [
    'title',
    /^(indicateurs?|libelle|intitule|chiffres? cles?|variable|donnees?|nom|theme|label|indicator|name|key figures?|figure)$/,
  ],
  ['value', /^(valeurs?|nombre|chiffres?|effectifs?|resultat|values?|number|amount)$/],
  ['unit', /^(unites?|unit|mesure)$/],
  ['year', /^(annees?|millesime|dates?|periode|an|years?|period)$/],
  ['source', /^(sources?|origine|producteur|reference|producer)$/],
  ['notes', /^(notes?|commentaires?|remarques?|observations?|comments?|remarks?)$/],
]

const yearAlone = /^(1[89]|20)\d\d$/
/** As INSEE heads its columns: `2022`, `1968(*)`. */
const yearHeading = /^((?:1[89]|20)\d\d)(\s*\(\*+\))?$/

function fieldOf(heading: string): FigureField | null {
  const word = plainWords(heading)
  return headings.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}

/** What each column of pasted rows holds: by its headings, else by what stands in it. */
export function figureColumns(rows: readonly PastedRow[]): FigureColumns {
  return byHeadings(rows) ?? byContent(rows)
}

function byHeadings(rows: readonly PastedRow[]): FigureColumns | null {
  const first = rows[0]?.cells ?? []
  const at: Partial<Record<FigureField, number>> = {}
  first.forEach((cell, index) => {
    const field = fieldOf(cell)
    if (field !== null) at[field] ??= index
  })
  // A column a year, as INSEE publishes: the latest is the one that a briefing wants.
  const years = first
    .map((cell, index) => ({ index, year: yearHeading.exec(cell)?.[1] ?? '' }))
    .filter(({ year }) => year !== '')
  const latest = years.toSorted((left, right) => (left.year < right.year ? 1 : -1))[0]
  const isWide = latest !== undefined && at.value === undefined && at.year === undefined
  if (isWide && (at.title !== undefined || years.length > 1)) {
    at.value = latest.index
    at.title ??= first.findIndex((_, index) => years.every((other) => other.index !== index))
    return at.title < 0 ? null : { at, hasHeadings: true, year: latest.year }
  }
  const named = Object.keys(at).length
  const hasNumber = first.some((cell) => readNumber(cell) !== null)
  if (at.value === undefined || hasNumber || named < 2) return null
  at.title ??= first.findIndex((_, index) => !Object.values(at).includes(index))
  return at.title < 0 ? null : { at, hasHeadings: true, year: '' }
}

/** Share of a column's cells that must be of a kind for the column to be: tables have gaps and footnotes. */
const most = 0.6

function byContent(rows: readonly PastedRow[]): FigureColumns {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== ''),
  )
  const isMostly = (index: number, test: (cell: string) => boolean): boolean => {
    const cells = columns[index] ?? []
    return cells.length > 0 && cells.filter(test).length >= most * cells.length
  }
  const indices = columns.map((_, index) => index)
  const years = indices.filter((index) => isMostly(index, (cell) => yearAlone.test(cell)))
  const numbers = indices.filter((index) => isMostly(index, (cell) => readNumber(cell) !== null))
  // A column of years may be the only one of numbers: populations of some 2,000 look like years.
  const value = numbers.find((index) => !years.includes(index)) ?? numbers[0]
  const year = years.find((index) => index !== value)
  const words = indices.filter(
    (index) => !numbers.includes(index) && (columns[index] ?? []).length > 0,
  )
  const [title = 0, ...rest] = words
  // A unit stands beside its number, and is short.
  const unit = rest.find(
    (index) => index - 1 === value && isMostly(index, (cell) => cell.length <= 24),
  )
  const source = rest.find((index) => index !== unit)
  return {
    at: {
      title,
      ...(value === undefined ? {} : { value }),
      ...(year === undefined ? {} : { year }),
      ...(unit === undefined ? {} : { unit }),
      ...(source === undefined ? {} : { source }),
    },
    hasHeadings: false,
    year: '',
  }
}

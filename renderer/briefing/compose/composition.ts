import type { ParseKeys } from 'i18next'
import type { BriefingInput } from '../../../shared/briefing/briefing-input'
import type { Table } from '../../../shared/briefing/document'
import type { BriefingFacts } from '../../../shared/briefing/facts'
import type { RecordRef } from '../../../shared/briefing/figure'
import type { VeiledInput } from '../../../shared/briefing/veil-input'
import { veilText } from '../../../shared/briefing/veil-text'
import type { Term } from '../../../shared/model/term'
import { termLabel } from '../../../shared/model/vocabularies/term-label'
import { sentence } from '../../text/sentence'
import type { ComposeOptions } from './compose-options'
import type { PrintedNumbers } from './printed-numbers'
import { gatherNumbers } from './printed-numbers'
import { dateText } from './words/date-text'
import { numberText } from './words/number-text'
import type { Piece, Runs } from './words/runs'
import { fillPlaces, plainText, withPlaces } from './words/runs'

export type NoteKey = Extract<ParseKeys, `note.${string}`>

type Values = Readonly<Record<string, Piece | number | null>>

/** What every section is composed with. */
export interface Composition extends ComposeOptions {
  readonly input: BriefingInput
  readonly facts: BriefingFacts
  readonly numbers: PrintedNumbers
  /** Whole tables of which the pages hold the first rows. */
  readonly sheets: Table[]
  readonly terms: readonly Term[]
  /** A sentence with its numbers; null where one of its values is: no sentence without data. */
  readonly say: (key: NoteKey, values?: Values) => Runs | null
  /** Words alone. */
  readonly words: (key: NoteKey, values?: Readonly<Record<string, string | number>>) => string
  readonly term: (vocabulary: string, code: string) => string
  /** What a person typed, without what this level hides. */
  readonly typed: (text: string | undefined) => string
  /** The name or title of a record. */
  readonly name: (ref: RecordRef) => string
  /** A name between the quotation marks of the language. */
  readonly quoted: (name: string) => string
  readonly date: (date: string) => string
  /** « le 3 mars 2026 », « mars 2026 ». */
  readonly onDate: (date: string) => string
  readonly whole: (count: number) => string
}

/** The record that a reference leads to, of whichever kind has a name or title. */
function nameOf({ tables }: BriefingInput, ref: RecordRef): string | undefined {
  const slash = ref.indexOf('/')
  const id = ref.slice(slash + 1)
  switch (ref.slice(0, slash)) {
    case 'actor':
      return tables.actor.get(id)?.name
    case 'alliance':
      return tables.alliance.get(id)?.title
    case 'challenge':
      return tables.challenge.get(id)?.title
    case 'event':
      return tables.event.get(id)?.title
    case 'impact':
      return tables.impact.get(id)?.title
    case 'resource':
      return tables.resource.get(id)?.title
    default:
      return undefined
  }
}

export function newComposition(
  { input, hidden }: VeiledInput,
  facts: BriefingFacts,
  options: ComposeOptions,
): Composition {
  const { t, language } = options
  const terms = [...input.tables.term.values()]
  const typed = (text: string | undefined): string => veilText(plainText(text ?? ''), hidden)
  const words: Composition['words'] = (key, values = {}) => sentence(t, key, values)
  return {
    ...options,
    input,
    facts,
    numbers: gatherNumbers(),
    sheets: [],
    terms,
    words,
    typed,
    say: (key, values = {}) => {
      const known = Object.entries(values).filter((entry) => entry[1] !== null)
      if (known.length < Object.keys(values).length) return null
      const filled = withPlaces(Object.fromEntries(known) as Record<string, Piece | number>)
      return fillPlaces(sentence(t, key, filled.words), filled.pieces)
    },
    term: (vocabulary, code) =>
      code === '' ? words('note.list.unsaid') : termLabel(vocabulary, code, language, terms),
    name: (ref) => {
      const name = typed(nameOf(input, ref))
      return name === '' ? words('note.list.unnamed') : name
    },
    quoted: (name) => words('note.list.quoted', { name }),
    date: (date) => dateText(date, language),
    onDate: (date) => {
      const text = dateText(date, language)
      return date.length === 10 ? words('note.swot.onDay', { date: text }) : text
    },
    whole: (count) => numberText(count, 'count', language),
  }
}

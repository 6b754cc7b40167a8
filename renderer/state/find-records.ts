import { plainWords } from '../../shared/kernel/plain-words'
import type { RecordTables } from './territory-store'

/** A record found by what it is called. */
export interface FoundRecord {
  readonly kind: 'actor' | 'alliance' | 'event' | 'impact'
  readonly id: string
  readonly name: string
}

interface Entry extends FoundRecord {
  /** Its name, acronym and other names as plain words, a space before each. */
  readonly words: string
}

/** The entries of a table, made once for each state of it. */
const entriesOf = new WeakMap<object, readonly Entry[]>()

function entry(kind: Entry['kind'], id: string, name = '', others = ''): Entry {
  return { kind, id, name, words: ` ${plainWords(`${name} ${others}`)}` }
}

function actorEntries({ actor }: RecordTables): readonly Entry[] {
  const known = entriesOf.get(actor)
  if (known !== undefined) return known
  const made = Array.from(actor.byId.values(), ({ id, name, acronym = '' }) =>
    entry('actor', id, name, [acronym, ...(actor.otherNames?.(id) ?? [])].join(' ')),
  )
  entriesOf.set(actor, made)
  return made
}

function titledEntries(
  tables: RecordTables,
  kind: Exclude<FoundRecord['kind'], 'actor'>,
): readonly Entry[] {
  const table = tables[kind]
  const known = entriesOf.get(table)
  if (known !== undefined) return known
  const made = Array.from(table.byId.values(), ({ id, title }) => entry(kind, id, title))
  entriesOf.set(table, made)
  return made
}

/**
 * The records of a kind whose name has a word beginning with each word typed, those whose name begins
 * with it first. Accents and capitals make no difference. Nothing typed finds nothing.
 */
export function findRecords(
  tables: RecordTables,
  kind: FoundRecord['kind'],
  text: string,
  limit: number,
): readonly FoundRecord[] {
  const whole = ` ${plainWords(text)}`
  if (whole === ' ') return []
  const wanted = whole.trim().split(' ')
  const entries = kind === 'actor' ? actorEntries(tables) : titledEntries(tables, kind)
  const found = entries.filter(({ words }) => wanted.every((word) => words.includes(` ${word}`)))
  const rank = ({ words }: Entry): number => (words.startsWith(whole) ? 0 : 1)
  // Plain words are ASCII enough to be compared as they are, which a thousand matches feel.
  return found.sort((a, b) => rank(a) - rank(b) || (a.words < b.words ? -1 : 1)).slice(0, limit)
}

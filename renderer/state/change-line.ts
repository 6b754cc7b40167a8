import type { RecordDifference } from '../../shared/change/difference'
import type { Json } from '../../shared/kernel/json'
import type { Author } from './authors-store'

/** What may be of note in a change of one record. A change may be of several. */
export const changeSorts = ['added', 'changed', 'disagreement', 'duplicate', 'removed'] as const

export type ChangeSort = (typeof changeSorts)[number]

/** How many records there are of each sort. */
export type SortCounts = Readonly<Record<ChangeSort, number>>

export const noChanges: SortCounts = {
  added: 0,
  changed: 0,
  disagreement: 0,
  duplicate: 0,
  removed: 0,
}

/** One record that changes, as a line of a list: its details are asked for when it is opened. */
export interface ChangeLine {
  /** `kind/id`. */
  readonly key: string
  readonly kind: string
  readonly how: RecordDifference['how']
  /** Its name or title; empty where it has none. */
  readonly title: string
  /** What it belongs to: the alliance of a partner, the actor of a person; empty elsewhere. */
  readonly of: string
  /** How many fields change. */
  readonly fields: number
  /** How many new disagreements there are on it. */
  readonly disagreements: number
  /** What the actor that it may be a duplicate of is called; null where it looks like none. */
  readonly twin: string | null
  /** Which of the files under review say something of it, by their numbers. */
  readonly files: readonly number[]
}

/** One field of a record, before and after; null: it says nothing. */
export interface FieldDetail {
  readonly field: string
  readonly before: Json
  readonly after: Json
  /** Who made it so; null where that is no longer known. */
  readonly by: Author | null
}

/** One of the things that people say of a field on which they disagree, or of whether a record is to go. */
export interface Saying {
  readonly kind: 'value' | 'removal' | 'keeping'
  readonly value: Json
  readonly by: Author | null
}

export interface Disagreement {
  /** A field, an element of a set (`tags/forêt`), or `removed`. */
  readonly register: string
  /** The shown one last. */
  readonly sayings: readonly Saying[]
}

/** What opening a line shows. */
export interface LineDetails {
  readonly fields: readonly FieldDetail[]
  readonly disagreements: readonly Disagreement[]
  /** Whether it is no longer there afterwards: the fields are those that it had. */
  readonly isGone: boolean
  /** Who removed or erased it; null where nobody did, or its making was taken back. */
  readonly removedBy: Author | null
  /** What the records that it points to are called. */
  readonly names: ReadonlyMap<string, string>
}

/** Of which sorts a line is. */
export function sortsOf({ how, disagreements, twin }: ChangeLine): readonly ChangeSort[] {
  const sorts: ChangeSort[] = []
  if (how === 'added' || how === 'restored') sorts.push('added')
  else if (how === 'changed') sorts.push('changed')
  else sorts.push('removed')
  if (disagreements > 0) sorts.push('disagreement')
  if (twin !== null) sorts.push('duplicate')
  return sorts
}

export function countSorts(lines: Iterable<ChangeLine>): SortCounts {
  const counts = { ...noChanges }
  for (const line of lines) for (const sort of sortsOf(line)) counts[sort] += 1
  return counts
}

/** The same for each file that has a part in a line, by its number. */
export function countSortsByFile(lines: Iterable<ChangeLine>): ReadonlyMap<number, SortCounts> {
  const byFile = new Map<number, Record<ChangeSort, number>>()
  for (const line of lines) {
    const sorts = sortsOf(line)
    for (const file of line.files) {
      let counts = byFile.get(file)
      if (counts === undefined) byFile.set(file, (counts = { ...noChanges }))
      for (const sort of sorts) counts[sort] += 1
    }
  }
  return byFile
}

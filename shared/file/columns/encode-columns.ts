import type { ChangeSet } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import { stampTime } from '../../kernel/stamp'
import { setFields } from '../check-change-set'
import { inKeyOrder } from '../json-text'
import { chooseCoding } from './choose-coding'
import type { Column } from './column'
import { columnLines } from './column-lines'
import { changeColumnsOf } from './encode-changes'
import { stampColumnsOf, stampsOf } from './stamp-columns'

/** The wall clock as it differs from the stamp's, which is mostly not at all; in a list where it is no whole ms. */
function clockOf({ at, stamp }: ChangeSet): Json {
  return Number.isSafeInteger(at) && Math.abs(at) < 2 ** 52 ? at - stampTime(stamp) : [at]
}

function moreOf(set: ChangeSet): Json {
  return Object.fromEntries(
    Object.entries(set as unknown as Record<string, Json>).filter(
      ([field]) => !setFields.includes(field),
    ),
  )
}

function setColumnsOf(sets: readonly ChangeSet[]): readonly Column[] {
  const more = sets.flatMap((set, index): Json[] => {
    const found = moreOf(set)
    return Object.keys(found as object).length === 0 ? [] : [[index, inKeyOrder(found)]]
  })
  const sources = new Map<string, number>()
  const words: Json[] = []
  const sourceOf = sets.map((set) => {
    const source = inKeyOrder((set.source ?? null) as Json)
    const key = JSON.stringify(source)
    const place = sources.get(key) ?? words.push(source) - 1
    sources.set(key, place)
    return place
  })
  return [
    chooseCoding(
      { column: 'sets.person' },
      sets.map((set) => set.person),
    ),
    { head: { column: 'sets.at' }, words: null, values: sets.map(clockOf) },
    chooseCoding(
      { column: 'sets.origin' },
      sets.map((set) => set.origin),
    ),
    { head: { column: 'sets.source' }, words, values: sourceOf },
    {
      head: { column: 'sets.changes' },
      words: null,
      values: sets.map((set) => set.changes.length),
    },
    { head: { column: 'sets.more' }, words: null, values: more },
  ]
}

/** The lines of `changes.ndjson`, for sets in the order of their stamps: one column a line. */
export function* encodeColumns(sets: readonly ChangeSet[]): Generator<string> {
  const stamps = stampsOf(sets)
  const columns = [
    ...stampColumnsOf(stamps, sets.length),
    ...setColumnsOf(sets),
    ...changeColumnsOf(sets, stamps),
  ]
  for (const column of columns) if (column.values.length > 0) yield* columnLines(column)
}

import type { ChangeSet, Origin, Source } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Stamp } from '../../kernel/stamp'
import { stampTime } from '../../kernel/stamp'
import {
  moreOfSetFault,
  originProblem,
  setFields,
  sourceFault,
  textProblem,
} from '../check-change-set'
import type { Fault, JsonObject } from '../json-guard'
import { fault, isArray } from '../json-guard'
import type { LineFault } from './column'
import type { RawColumns } from './gather-columns'
import { valueFault } from './gather-columns'
import { readMore } from './read-more'
import { readChecked, readPlaces, singleColumn } from './read-column'

/** A change set but for its changes, of which only the number is known. */
export interface SetHead {
  readonly fields: Omit<ChangeSet, 'changes'>
  readonly changes: number
}

function wallClock(value: Json, stamp: Stamp): number | null {
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) ? stampTime(stamp) + value : null
  }
  const [at] = isArray(value) ? value : []
  return typeof at === 'number' && Number.isFinite(at) ? at : null
}

function wallClocks(
  columns: RawColumns,
  stamps: readonly Stamp[],
  count: number,
): Result<readonly number[], LineFault> {
  const column = singleColumn(columns, 'sets.at', count)
  if (!column.ok) return column
  const clocks: number[] = []
  for (const [index, value] of column.value.values.entries()) {
    const at = wallClock(value, stamps[index] ?? ('' as Stamp))
    if (at === null) return err(valueFault(column.value, index, 'range'))
    clocks.push(at)
  }
  return ok(clocks)
}

function checked(
  columns: RawColumns,
  name: string,
  count: number,
  check: Parameters<typeof readChecked>[1],
): Result<readonly Json[], LineFault> {
  const column = singleColumn(columns, name, count)
  return column.ok ? readChecked(column.value, check) : column
}

/** What a set has beyond the columns: whether it is partial, and what is of later versions. */
function moreFault(fields: JsonObject): Fault | null {
  const known = setFields.find((field) => Object.hasOwn(fields, field))
  return known === undefined ? moreOfSetFault(fields) : fault(known, 'twice')
}

/** The change sets that the columns of sets tell of; `stamps` begins with theirs. */
export function decodeSets(
  columns: RawColumns,
  stamps: readonly Stamp[],
): Result<readonly SetHead[], LineFault> {
  const counts = singleColumn(columns, 'sets.changes')
  if (!counts.ok) return counts
  const changes = readPlaces(counts.value, Number.MAX_SAFE_INTEGER)
  if (!changes.ok) return changes
  const count = changes.value.length
  if (count > stamps.length) return err(valueFault(counts.value, stamps.length, 'range'))
  const persons = checked(columns, 'sets.person', count, textProblem)
  if (!persons.ok) return persons
  const origins = checked(columns, 'sets.origin', count, originProblem)
  if (!origins.ok) return origins
  const sources = checked(columns, 'sets.source', count, (source) =>
    source === null ? null : (sourceFault(source)?.problem ?? null),
  )
  if (!sources.ok) return sources
  const clocks = wallClocks(columns, stamps, count)
  if (!clocks.ok) return clocks
  const more = readMore(columns, 'sets.more', count, moreFault)
  if (!more.ok) return more
  return ok(
    changes.value.map((some, index) => {
      const source = sources.value[index] ?? null
      const fields = {
        stamp: stamps[index] ?? ('' as Stamp),
        person: persons.value[index] as string,
        at: clocks.value[index] ?? 0,
        origin: origins.value[index] as Origin,
        ...(source === null ? {} : { source: source as unknown as Source }),
        ...more.value.get(index),
      }
      return { fields, changes: some }
    }),
  )
}

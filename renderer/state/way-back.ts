import type { FieldSaying } from '../../shared/change/history-of'
import { valueAfter } from '../../shared/change/history-of'
import type { Json } from '../../shared/kernel/json'
import { sameJson } from '../../shared/kernel/json'
import { fieldSpec } from '../../shared/model/record-kinds'

/** A value that a field may go back to, and whether it is what stood before the latest saying. */
export interface WayBack {
  readonly value: Json
  readonly isBefore: boolean
}

/** Fields without which a record is nothing that a form could show. */
const needed: readonly string[] = ['name', 'title', 'from', 'to', 'actor', 'alliance']

/** What a field says now, where a set that is empty says nothing. */
function settled(value: Json): Json {
  return Array.isArray(value) && value.length === 0 ? null : value
}

/** Whether what was said is what the field says today. */
export function isPresentValue(saying: FieldSaying, present: Json): boolean {
  return sameJson(settled(valueAfter(saying)), settled(present))
}

/** What stood before a saying, where that is known and was one thing; null: nothing did. */
function valueBefore(saying: FieldSaying): Json | undefined {
  if (saying.isForgotten) return undefined
  if (saying.kind === 'value') {
    const [only = null, second] = saying.before
    return second === undefined ? only : undefined
  }
  const kept = saying.after.filter((element) => !saying.added.includes(element))
  return [...new Set([...kept, ...saying.gone])].sort()
}

/** Where a saying stands among all that were said of its field, and of its record. */
export interface SayingPlace {
  /** Nothing was said of the field since. */
  readonly isLatest: boolean
  /** The record was made with it: there is nothing before. */
  readonly isFirst: boolean
}

/**
 * Where the button beside a saying leads: to what was said, or, beside the present value where it was said
 * last, to what stood before. Null where there is nothing to go back to, or where no form could show it.
 */
export function wayBackOf(
  kind: string,
  saying: FieldSaying,
  present: Json,
  { isLatest, isFirst }: SayingPlace,
): WayBack | null {
  if (fieldSpec(kind, saying.field) === undefined) return null
  const isBefore = isPresentValue(saying, present)
  if (!isBefore && saying.kind === 'set' && saying.isForgotten) return null
  if (isBefore && (!isLatest || isFirst)) return null
  const value = isBefore ? valueBefore(saying) : valueAfter(saying)
  if (value === undefined || sameJson(settled(value), settled(present))) return null
  if (value === null && needed.includes(saying.field)) return null
  return { value, isBefore }
}

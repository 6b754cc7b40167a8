import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { Conflict } from './conflict'
import { conflictsOf } from './conflict'
import { isErased } from './erase'
import type { PlainRecord } from './record'
import { recordOf, removedRegister } from './record'
import type { Row } from './row'

/** One field of a record that is not what it was; `null`: it says nothing. A set is given whole. */
export interface FieldDifference {
  readonly field: string
  readonly before: Json
  readonly after: Json
}

/** What became of one record between two moments. */
export interface RecordDifference {
  readonly kind: string
  readonly id: string
  readonly how: 'added' | 'changed' | 'removed' | 'restored' | 'erased'
  readonly before: PlainRecord | null
  readonly after: PlainRecord | null
  readonly fields: readonly FieldDifference[]
  /** The disagreements that were not there before. */
  readonly conflicts: readonly Conflict[]
}

function fieldsBetween(
  before: PlainRecord | null,
  after: PlainRecord | null,
): readonly FieldDifference[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  fields.delete('id')
  return [...fields]
    .sort()
    .map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: after?.[field] ?? null,
    }))
    .filter((difference) => !sameJson(difference.before, difference.after))
}

function newConflicts(before: Row | undefined, after: Row): readonly Conflict[] {
  const found = conflictsOf(after)
  if (found.length === 0 || before === undefined) return found
  const known = new Map(conflictsOf(before).map((conflict) => [conflict.register, conflict]))
  return found.filter((conflict) => {
    const old = known.get(conflict.register)
    const isSameSaying = (value: Json): boolean =>
      old?.values.some((other) => sameJson(other, value)) === true
    return old === undefined || !conflict.values.every(isSameSaying)
  })
}

/**
 * What a person sees change where a row goes from `before` to `after`; null where they see nothing change.
 * A record that comes back after a removal is restored, one never seen before is added.
 */
export function differenceOf(before: Row | undefined, after: Row): RecordDifference | null {
  const { kind, id } = after
  const old = before === undefined ? null : recordOf(before)
  const now = recordOf(after)
  const base = { kind, id, before: old, after: now }
  if (now === null) {
    if (isErased(after) && !isErased(before)) {
      return { ...base, how: 'erased', fields: [], conflicts: [] }
    }
    return old === null ? null : { ...base, how: 'removed', fields: [], conflicts: [] }
  }
  const fields = fieldsBetween(old, now)
  const conflicts = newConflicts(before, after)
  if (old === null) {
    const wasRemoved = before !== undefined && Object.hasOwn(before.values, removedRegister)
    return { ...base, how: wasRemoved ? 'restored' : 'added', fields, conflicts }
  }
  if (fields.length === 0 && conflicts.length === 0) return null
  return { ...base, how: 'changed', fields, conflicts }
}

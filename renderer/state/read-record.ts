import type { PlainRecord } from '../../shared/change/record'
import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { combinedRecord } from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { actorCompanions } from '../../shared/model/actor'
import type { FieldSpecs } from '../../shared/model/field'
import type { RecordKind } from '../../shared/model/record-kinds'
import { recordKinds } from '../../shared/model/record-kinds'

/** The kind whose records people enter twice, and merge. */
export const mergedKind = 'actor' satisfies RecordKind

/** The fields of a kind that name records of the merged kind: one, or a set of them. */
function referencesOf(fields: FieldSpecs, type: 'reference' | 'references'): readonly string[] {
  return Object.entries(fields)
    .filter(([, spec]) => spec.type === type && spec.target?.includes(mergedKind) === true)
    .map(([field]) => field)
}

function byKind(type: 'reference' | 'references'): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(recordKinds).map(([kind, fields]) => [kind, referencesOf(fields, type)]),
  )
}

const single = byKind('reference')
const sets = byKind('references')

/** The sets of a kind whose elements are records of the merged kind. */
export function mergedSets(kind: string): readonly string[] {
  return sets.get(kind) ?? []
}

/** The kinds of which what is shown depends on which actors are the same. */
export const dependentKinds = (Object.keys(recordKinds) as RecordKind[]).filter(
  (kind) =>
    kind === mergedKind || (single.get(kind)?.length ?? 0) > 0 || mergedSets(kind).length > 0,
)

/** Whether a row is of one of these actors, or refers to one. */
export function concerns(row: Row, actors: ReadonlySet<string>): boolean {
  if (row.kind === mergedKind) return actors.has(row.id)
  const isNamed = (single.get(row.kind) ?? []).some((field) => {
    const target = row.values[field]
    return typeof target === 'string' && actors.has(target)
  })
  if (isNamed) return true
  const prefixes = mergedSets(row.kind).map((field) => `${field}/`)
  if (prefixes.length === 0) return false
  return Object.keys(row.values).some((register) =>
    prefixes.some(
      (prefix) => register.startsWith(prefix) && actors.has(register.slice(prefix.length)),
    ),
  )
}

/** [G5] What refers to a record that was given up leads to the one that is shown; once, in a set. */
function redirected(kind: string, record: PlainRecord, same: SameRecords): PlainRecord {
  const { representativeOf } = same
  if (representativeOf.size === 0) return record
  let found: (Record<string, Json> & { id: string }) | null = null
  for (const field of single.get(kind) ?? []) {
    const target = record[field]
    const shown = typeof target === 'string' ? representativeOf.get(target) : undefined
    if (shown === undefined) continue
    found ??= { ...record }
    found[field] = shown
  }
  for (const field of mergedSets(kind)) {
    const named = record[field]
    if (!Array.isArray(named)) continue
    const ids = (named as readonly Json[]).map(String)
    if (!ids.some((id) => representativeOf.has(id))) continue
    found ??= { ...record }
    found[field] = [...new Set(ids.map((id) => representativeOf.get(id) ?? id))]
  }
  return found ?? record
}

/**
 * [G3] [G5] A row as the screens show it: merged with those that are the same, its references leading to what
 * is shown. Null where it is not shown, or shown as another.
 */
export function shownRecord(
  row: Row,
  rows: ReadonlyMap<string, Row>,
  same: SameRecords,
): PlainRecord | null {
  if (row.kind !== mergedKind) {
    const record = recordOf(row)
    return record === null ? null : redirected(row.kind, record, same)
  }
  if (same.representativeOf.has(row.id)) return null
  const members = same.membersOf.get(row.id)
  if (members === undefined) return recordOf(row)
  const records = members
    .map((id) => rows.get(rowKey(mergedKind, id)))
    .map((member) => (member === undefined ? null : recordOf(member)))
  return combinedRecord(
    records.filter((record) => record !== null),
    actorCompanions,
  )
}

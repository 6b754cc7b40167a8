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

/** The fields of a kind that name one record of the merged kind. */
function referencesOf(fields: FieldSpecs): readonly string[] {
  return Object.entries(fields)
    .filter(([, spec]) => spec.type === 'reference' && spec.target?.includes(mergedKind) === true)
    .map(([field]) => field)
}

const references = new Map(
  Object.entries(recordKinds).map(([kind, fields]) => [kind, referencesOf(fields)]),
)

/** The kinds of which what is shown depends on which actors are the same. */
export const dependentKinds = (Object.keys(recordKinds) as RecordKind[]).filter(
  (kind) => kind === mergedKind || (references.get(kind)?.length ?? 0) > 0,
)

/** Whether a row is of one of these actors, or refers to one. */
export function concerns(row: Row, actors: ReadonlySet<string>): boolean {
  if (row.kind === mergedKind) return actors.has(row.id)
  return (references.get(row.kind) ?? []).some((field) => {
    const target = row.values[field]
    return typeof target === 'string' && actors.has(target)
  })
}

/** [G5] What refers to a record that was given up leads to the one that is shown. */
function redirected(kind: string, record: PlainRecord, same: SameRecords): PlainRecord {
  if (same.representativeOf.size === 0) return record
  let found: (Record<string, Json> & { id: string }) | null = null
  for (const field of references.get(kind) ?? []) {
    const target = record[field]
    const shown = typeof target === 'string' ? same.representativeOf.get(target) : undefined
    if (shown === undefined) continue
    found ??= { ...record }
    found[field] = shown
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

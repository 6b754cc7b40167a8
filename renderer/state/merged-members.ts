import type { PlainRecord } from '../../shared/change/record'
import { recordOf } from '../../shared/change/record'
import { headsOf } from '../../shared/change/register'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { notSameField } from '../../shared/change/same-record'
import type { Stamp } from '../../shared/kernel/stamp'
import { mergedKind } from './read-record'

type Rows = ReadonlyMap<string, Row>

/** One of the records that are shown as one actor. */
export interface MergedMember {
  readonly id: string
  readonly name: string
  /** When it was entered. */
  readonly stamp: Stamp
  /** What it says itself. */
  readonly record: PlainRecord
}

/** The records that an actor joins, the one that is shown first; none where it was never merged. */
export function mergedMembers(rows: Rows, same: SameRecords, id: string): readonly MergedMember[] {
  return (same.membersOf.get(id) ?? []).flatMap((member) => {
    const row = rows.get(rowKey(mergedKind, member))
    const record = row === undefined ? null : recordOf(row)
    if (row === undefined || record === null) return []
    const name = record['name']
    return [{ id: member, name: typeof name === 'string' ? name : '', stamp: row.stamp, record }]
  })
}

/** Whether somebody judged two of the records to be others. */
export function isMergeDisputed(members: readonly MergedMember[]): boolean {
  const ids = new Set(members.map(({ id }) => id))
  return members.some(({ record }) => {
    const others = record[notSameField]
    return Array.isArray(others) && others.some((other) => ids.has(String(other)))
  })
}

/** When an actor was entered. */
export function entryStamp(rows: Rows, id: string): Stamp | undefined {
  return rows.get(rowKey(mergedKind, id))?.stamp
}

/** When a field of an actor was changed after the actor was entered; null where it is as entered. */
export function changeStamp(rows: Rows, id: string, field: string): Stamp | null {
  const row = rows.get(rowKey(mergedKind, id))
  const stamp = headsOf(row, field).at(-1)?.stamp
  return stamp === undefined || stamp === row?.stamp ? null : stamp
}

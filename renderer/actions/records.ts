import type { Edit } from '../../shared/change/edit'
import { removalOf } from '../../shared/change/make-changes'
import { rowKey } from '../../shared/change/row'
import type { Json } from '../../shared/kernel/json'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { RecordKind, RecordsByKind } from '../../shared/model/record-kinds'
import { randomId } from '../data/territory-session'
import { hangingFieldsOf, hangingKinds, isOwner } from '../state/hanging-records'
import { mergedKind } from '../state/read-record'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { changeRecords } from './change-records'

/** The fields of a record, `null` to clear one. Sets are given whole. */
export type FieldsOf<K extends RecordKind> = {
  readonly [F in keyof Omit<RecordsByKind[K], 'id'>]?: RecordsByKind[K][F] | null | undefined
}

/** A new record's id: 16 random characters. */
export function newId(): string {
  return randomId(16)
}

/** [D3] Adds a record and gives its id. One that was removed under this id comes back. */
export async function addRecord<K extends RecordKind>(
  kind: K,
  fields: FieldsOf<K>,
  id: string = newId(),
): Promise<Result<string, ActionError>> {
  const edit = {
    kind,
    id,
    fields: { ...(fields as Readonly<Record<string, Json | undefined>>), removed: null },
  }
  const done = await changeRecords([edit], { label: `history.add.${kind}` })
  return done.ok ? ok(id) : done
}

/** Changes fields of one record. */
export function editRecord<K extends RecordKind>(
  kind: K,
  id: string,
  fields: FieldsOf<K>,
): Promise<Result<null, ActionError>> {
  const edit = { kind, id, fields: fields as Readonly<Record<string, Json | undefined>> }
  return changeRecords([edit], { label: `history.edit.${kind}` })
}

/** The records that go with some that are removed: what is nothing without them. One pass, however many. */
export function dependentsOf(kind: RecordKind, ids: readonly string[]): readonly string[] {
  const { tables } = useTerritory.getState()
  const keys = ids
    .filter((id) => tables.placement.byId.has(id))
    .map((id) => rowKey('placement', id))
  if (!isOwner(kind)) return keys
  const owners: ReadonlySet<unknown> = new Set(ids)
  const hanging = hangingKinds.flatMap((other) => {
    const fields = hangingFieldsOf(other)
    const found: string[] = []
    for (const record of tables[other].byId.values()) {
      const values: Readonly<Record<string, unknown>> = record
      if (fields.some((field) => owners.has(values[field]))) found.push(record.id)
    }
    const own = found.map((id) => rowKey(other, id))
    return found.length === 0 ? own : own.concat(dependentsOf(other, found))
  })
  return keys.concat(hanging)
}

/** What has to be said to remove records, with what goes with them. */
export function removalsOf(kind: RecordKind, ids: readonly string[]): readonly Edit[] {
  const { rows, same } = useTerritory.getState()
  // All that are shown as one go together, or the next of them would stand there instead.
  const members = (id: string): readonly string[] =>
    kind === mergedKind ? (same.membersOf.get(id) ?? [id]) : [id]
  const own = ids.flatMap((id) => members(id).map((member) => rowKey(kind, member)))
  const keys = new Set(own.concat(dependentsOf(kind, ids)))
  const removed = [...keys].map((key) => rows.get(key)).filter((row) => row !== undefined)
  return removed.map(removalOf)
}

/** Removes records of one kind, with what hangs on them: one action, one undo. */
export function removeRecords(
  kind: RecordKind,
  ids: readonly string[],
): Promise<Result<null, ActionError>> {
  return changeRecords(removalsOf(kind, ids), { label: `history.remove.${kind}` })
}

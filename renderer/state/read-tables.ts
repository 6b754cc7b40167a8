import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import type { RecordKind } from '../../shared/model/record-kinds'
import { isRecordKind, recordKinds } from '../../shared/model/record-kinds'
import type { RecordTables } from './territory-store'

type AnyMap = Map<string, unknown>

/** Tables made from every row of a territory. Rows of kinds that this version does not know stay rows. */
export function readTables(rows: Iterable<Row>): RecordTables {
  const maps: Record<string, AnyMap> = {}
  for (const kind of Object.keys(recordKinds)) maps[kind] = new Map()
  for (const row of rows) {
    const record = isRecordKind(row.kind) ? recordOf(row) : null
    if (record !== null) maps[row.kind]?.set(row.id, record)
  }
  const entries = Object.entries(maps).map(([kind, byId]) => [kind, { version: 1, byId }])
  return Object.fromEntries(entries) as RecordTables
}

/** The tables after some rows changed: those of untouched kinds are the same objects as before. */
export function updateTables(tables: RecordTables, changed: Iterable<Row>): RecordTables {
  const touched = new Set<RecordKind>()
  for (const row of changed) {
    if (!isRecordKind(row.kind)) continue
    const byId = tables[row.kind].byId as AnyMap
    const record = recordOf(row)
    if (record === null) byId.delete(row.id)
    else byId.set(row.id, record)
    touched.add(row.kind)
  }
  const updated = [...touched].map((kind) => [
    kind,
    { version: tables[kind].version + 1, byId: tables[kind].byId },
  ])
  return { ...tables, ...(Object.fromEntries(updated) as Partial<RecordTables>) }
}

import { recordOf } from '../../shared/change/record'
import type { Row } from '../../shared/change/row'
import type { RecordKind, RecordsByKind } from '../../shared/model/record-kinds'
import { isRecordKind, recordKinds } from '../../shared/model/record-kinds'
import type { RecordTable, RecordTables } from './territory-store'

/**
 * One kind's records, read off the rows when a screen first asks for them: a territory may have a hundred
 * thousand memberships, and its first screen shows none.
 */
class LazyTable<K extends RecordKind> implements RecordTable<K> {
  readonly version: number
  readonly #read: () => Map<string, RecordsByKind[K]>
  #byId: Map<string, RecordsByKind[K]> | null = null

  constructor(version: number, read: () => Map<string, RecordsByKind[K]>) {
    this.version = version
    this.#read = read
  }

  get byId(): ReadonlyMap<string, RecordsByKind[K]> {
    this.#byId ??= this.#read()
    return this.#byId
  }

  /** The table after some of its rows changed: the same map, or none yet where none was asked for. */
  next(changed: readonly Row[]): LazyTable<K> {
    const table = new LazyTable<K>(this.version + 1, this.#read)
    table.#byId = this.#byId
    if (table.#byId !== null) for (const row of changed) put(table.#byId, row)
    return table
  }
}

function put<K extends RecordKind>(byId: Map<string, RecordsByKind[K]>, row: Row): void {
  // The parse of files and the forms see to it that a row's values have the types of its kind.
  const record = recordOf(row) as RecordsByKind[K] | null
  if (record === null) byId.delete(row.id)
  else byId.set(row.id, record)
}

function readKind<K extends RecordKind>(
  rows: ReadonlyMap<string, Row>,
  kind: K,
): Map<string, RecordsByKind[K]> {
  const byId = new Map<string, RecordsByKind[K]>()
  for (const row of rows.values()) if (row.kind === kind) put(byId, row)
  return byId
}

/** Tables over the rows of a territory. Rows of kinds that this version does not know stay rows. */
export function readTables(rows: ReadonlyMap<string, Row>): RecordTables {
  const kinds = Object.keys(recordKinds) as RecordKind[]
  const tables = kinds.map((kind) => [kind, new LazyTable(1, () => readKind(rows, kind))])
  return Object.fromEntries(tables) as RecordTables
}

/** The tables after some rows changed: those of untouched kinds are the same objects as before. */
export function updateTables(tables: RecordTables, changed: Iterable<Row>): RecordTables {
  const byKind = new Map<RecordKind, Row[]>()
  for (const row of changed) {
    if (!isRecordKind(row.kind)) continue
    const rows = byKind.get(row.kind)
    if (rows === undefined) byKind.set(row.kind, [row])
    else rows.push(row)
  }
  const updated = Array.from(byKind, ([kind, rows]) => {
    const table = tables[kind]
    return [kind, table instanceof LazyTable ? table.next(rows) : table]
  })
  return { ...tables, ...(Object.fromEntries(updated) as Partial<RecordTables>) }
}

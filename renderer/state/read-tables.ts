import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { sameAsField } from '../../shared/change/same-record'
import { sameRecords } from '../../shared/change/same-record'
import { sameJson } from '../../shared/kernel/json'
import type { RecordKind, RecordsByKind } from '../../shared/model/record-kinds'
import { isRecordKind, recordKinds } from '../../shared/model/record-kinds'
import { concerns, dependentKinds, mergedKind, shownRecord } from './read-record'
import type { RecordTable, RecordTables } from './territory-store'

/** What is read of a territory: its records by kind, and which of them are the same. */
export interface ReadTerritory {
  readonly tables: RecordTables
  readonly same: SameRecords
}

type Rows = ReadonlyMap<string, Row>

/**
 * One kind's records, read off the rows when a screen first asks for them: a territory may have a hundred
 * thousand memberships, and its first screen shows none.
 */
class LazyTable<K extends RecordKind> implements RecordTable<K> {
  readonly version: number
  readonly #kind: K
  readonly #rows: Rows
  readonly #same: SameRecords
  #byId: Map<string, RecordsByKind[K]> | null = null

  constructor(version: number, kind: K, rows: Rows, same: SameRecords) {
    this.version = version
    this.#kind = kind
    this.#rows = rows
    this.#same = same
  }

  get byId(): ReadonlyMap<string, RecordsByKind[K]> {
    this.#byId ??= this.#read()
    return this.#byId
  }

  otherNames(id: string): readonly string[] {
    const members = this.#kind === mergedKind ? this.#same.membersOf.get(id) : undefined
    return (members ?? []).slice(1).flatMap((member) => {
      const { name, acronym } = this.#rows.get(rowKey(this.#kind, member))?.values ?? {}
      return [name, acronym].filter((said) => typeof said === 'string')
    })
  }

  /** The table after some of its rows changed: the same map, or none yet where none was asked for. */
  next(changed: readonly Row[]): LazyTable<K> {
    const table = new LazyTable<K>(this.version + 1, this.#kind, this.#rows, this.#same)
    table.#byId = this.#byId
    if (table.#byId !== null) for (const row of changed) table.#put(table.#byId, row)
    return table
  }

  /** The table after some actors became one, or one several: `concerned` are the rows that this touches. */
  regrouped(same: SameRecords, concerned: readonly Row[]): LazyTable<K> {
    const table = new LazyTable<K>(this.version + 1, this.#kind, this.#rows, same)
    const byId = this.#byId
    if (byId === null) return table
    table.#byId = byId
    // Whoever is shown now is put back: all of them go first.
    for (const { id } of concerned) byId.delete(id)
    for (const row of concerned) table.#put(byId, row)
    return table
  }

  #read(): Map<string, RecordsByKind[K]> {
    const byId = new Map<string, RecordsByKind[K]>()
    for (const row of this.#rows.values()) if (row.kind === this.#kind) this.#put(byId, row)
    return byId
  }

  #put(byId: Map<string, RecordsByKind[K]>, row: Row): void {
    const shown = this.#kind === mergedKind ? this.#same.representativeOf.get(row.id) : undefined
    const spokenFor = shown === undefined ? row : this.#rows.get(rowKey(this.#kind, shown))
    if (spokenFor === undefined) return
    // The parse of files and the forms see to it that a row's values have the types of its kind.
    const record = shownRecord(spokenFor, this.#rows, this.#same) as RecordsByKind[K] | null
    if (record === null) byId.delete(spokenFor.id)
    else byId.set(spokenFor.id, record)
  }
}

function* rowsOf(rows: Rows, kind: RecordKind): Generator<Row> {
  for (const row of rows.values()) if (row.kind === kind) yield row
}

/** Tables over the rows of a territory. Rows of kinds that this version does not know stay rows. */
export function readTables(rows: Rows): ReadTerritory {
  const same = sameRecords(rowsOf(rows, mergedKind))
  const kinds = Object.keys(recordKinds) as RecordKind[]
  const tables = kinds.map((kind) => [kind, new LazyTable(1, kind, rows, same)])
  return { tables: Object.fromEntries(tables) as RecordTables, same }
}

/** Whether a changed row may make two records one, or one two. */
function maySplitOrMerge(row: Row, { linked }: SameRecords): boolean {
  if (row.kind !== mergedKind) return false
  // One that comes back in sight may be named by others and say nothing of them itself.
  if (linked.has(row.id)) return true
  return Object.keys(row.values).some((register) => register.startsWith(`${sameAsField}/`))
}

/** The actors that are shown otherwise than before: those of every group that is not what it was. */
function regroupedActors(before: SameRecords, after: SameRecords): ReadonlySet<string> {
  const touched = new Set<string>()
  for (const shown of [...before.membersOf.keys(), ...after.membersOf.keys()]) {
    const old = before.membersOf.get(shown) ?? []
    const now = after.membersOf.get(shown) ?? []
    if (sameJson(old, now)) continue
    for (const id of [...old, ...now]) touched.add(id)
  }
  return touched
}

/** By kind, the rows that are of these actors or refer to one. */
function rowsConcerned(
  rows: Rows,
  actors: ReadonlySet<string>,
): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>(dependentKinds.map((kind) => [kind, []]))
  for (const row of rows.values()) if (concerns(row, actors)) found.get(row.kind)?.push(row)
  return found
}

/**
 * The tables after some rows changed, which `rows` has already: those of untouched kinds are the same objects
 * as before.
 */
export function updateTables(
  { tables, same }: ReadTerritory,
  rows: Rows,
  changed: Iterable<Row>,
): ReadTerritory {
  const byKind = new Map<RecordKind, Row[]>()
  for (const row of changed) {
    if (!isRecordKind(row.kind)) continue
    const known = byKind.get(row.kind)
    if (known === undefined) byKind.set(row.kind, [row])
    else known.push(row)
  }
  const updated = new Map<RecordKind, RecordTable<RecordKind>>()
  for (const [kind, found] of byKind) {
    const table = tables[kind]
    updated.set(kind, table instanceof LazyTable ? table.next(found) : table)
  }
  const isTouched = byKind.get(mergedKind)?.some((row) => maySplitOrMerge(row, same)) === true
  const after = isTouched ? sameRecords(rowsOf(rows, mergedKind)) : same
  const regrouped = isTouched ? regroupedActors(same, after) : new Set<string>()
  if (regrouped.size > 0) {
    for (const [kind, concerned] of rowsConcerned(rows, regrouped)) {
      if (!isRecordKind(kind)) continue
      const table = updated.get(kind) ?? tables[kind]
      if (table instanceof LazyTable) updated.set(kind, table.regrouped(after, concerned))
    }
  }
  const next = { ...tables, ...(Object.fromEntries(updated) as Partial<RecordTables>) }
  return { tables: next, same: after }
}

import type { PlainRecord } from '../change/record'
import { recordOf } from '../change/record'
import type { Row } from '../change/row'
import { rowKey } from '../change/row'

/** The records in sight, by kind. */
export class VisibleRecords {
  readonly #byKind = new Map<string, Row[]>()
  readonly #records = new Map<string, PlainRecord>()

  constructor(rows: Iterable<Row>) {
    for (const row of rows) {
      const record = recordOf(row)
      if (record === null) continue
      this.#records.set(rowKey(row.kind, row.id), record)
      const others = this.#byKind.get(row.kind)
      if (others === undefined) this.#byKind.set(row.kind, [row])
      else others.push(row)
    }
  }

  all(kind: string): readonly Row[] {
    return this.#byKind.get(kind) ?? []
  }

  kinds(): Iterable<string> {
    return this.#byKind.keys()
  }

  record(kind: string, id: string): PlainRecord | null {
    return this.#records.get(rowKey(kind, id)) ?? null
  }

  has(kind: string, id: string): boolean {
    return this.#records.has(rowKey(kind, id))
  }
}

import type { PlainRecord } from '../change/record'
import { recordOf } from '../change/record'
import type { Row } from '../change/row'
import { recordKinds } from '../model/record-kinds'
import { formatVersion } from './format'
import { jsonText, withOrder } from './json-text'

/** The records that are not removed, by kind: known kinds first, then the others; records by id. */
export type PlainTerritory = ReadonlyMap<string, readonly PlainRecord[]>

export function plainTerritory(rows: Iterable<Row>): PlainTerritory {
  const byKind = new Map<string, PlainRecord[]>(Object.keys(recordKinds).map((kind) => [kind, []]))
  for (const row of rows) {
    const record = recordOf(row)
    if (record === null) continue
    const records = byKind.get(row.kind)
    if (records === undefined) byKind.set(row.kind, [record])
    else records.push(record)
  }
  const known = Object.keys(recordKinds)
  const others = [...byKind.keys()].filter((kind) => !known.includes(kind)).sort()
  const sorted = [...known, ...others].map((kind): [string, readonly PlainRecord[]] => [
    kind,
    (byKind.get(kind) ?? []).sort((left, right) => (left.id < right.id ? -1 : 1)),
  ])
  return new Map(sorted)
}

/** The text of `territory.json`, one record a line, for people and for programs that only read. */
export function* plainTerritoryText(territory: PlainTerritory): Generator<string> {
  yield `{"formatVersion":${formatVersion},"records":{`
  let isFirstKind = true
  for (const [kind, records] of territory) {
    yield `${isFirstKind ? '' : ','}\n${jsonText(kind)}:[`
    isFirstKind = false
    for (const [index, record] of records.entries()) {
      yield `${index === 0 ? '' : ','}\n${jsonText(withOrder(record, ['id']))}`
    }
    yield ']'
  }
  yield '\n}}\n'
}

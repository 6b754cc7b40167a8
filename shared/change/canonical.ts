import type { Json } from '../kernel/json'
import { canonicalJson } from '../kernel/json'
import { headsOf } from './register'
import type { Row } from './row'

/** A row as JSON that is the same whatever the order in which its changes came: every register's heads. */
function canonicalRow(row: Row): Json {
  const registers = new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])
  const heads = [...registers].sort().map((register): [string, Json] => [
    register,
    headsOf(row, register).map((head) => ({
      stamp: head.stamp,
      values: [...head.values],
      over: [...head.over],
    })),
  ])
  return [row.kind, row.id, heads]
}

/** [C1] The canonical text of rows: equal texts are equal states, byte for byte. */
export function canonicalRows(rows: Iterable<Row>): string {
  const lines = [...rows].map((row) => canonicalJson(canonicalRow(row)))
  return lines.sort().join('\n')
}

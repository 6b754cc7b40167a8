import type { Json } from '../../../shared/kernel/json'
import { applySets } from '../../../shared/change/apply'
import type { ChangeSet } from '../../../shared/change/change-set'
import { headsOf } from '../../../shared/change/register'
import type { Row } from '../../../shared/change/row'
import type { ModelHeads } from './model'
import { plain } from './model'

/** The product's heads in the model's words. */
export function headsOfRows(rows: Iterable<Row>): ModelHeads {
  const found: [string, readonly (readonly [string, readonly Json[]])[]][] = []
  for (const row of rows) {
    for (const register of new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])) {
      const heads = headsOf(row, register).map(
        (head) => [head.stamp, head.values.map(plain)] as const,
      )
      found.push([`${row.kind}/${row.id}/${register}`, heads])
    }
  }
  return new Map(found.sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** The rows that change sets make from nothing. */
export function applyAll(sets: readonly ChangeSet[]): Map<string, Row> {
  return applySets(() => undefined, sets)
}

import { isRemoved, removedRegister } from '../change/record'
import type { Row } from '../change/row'

/** Ids of the actors that somebody removed: a file that has them again does not bring them back unasked. */
export function removedActors(rows: Iterable<Row>): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const row of rows) {
    if (row.kind === 'actor' && Object.hasOwn(row.values, removedRegister) && isRemoved(row))
      ids.add(row.id)
  }
  return ids
}

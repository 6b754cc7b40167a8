import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { isErased } from '../../shared/change/erase'
import { hangingFieldsOf, isOwner } from '../state/hanging-records'

/**
 * The records that go when some are erased: they, those they were merged with, and what hangs on them alone,
 * in the trash too. Keys of rows that are there and not erased yet.
 */
export function eraseKeys(
  rows: ReadonlyMap<string, Row>,
  same: SameRecords,
  kind: string,
  ids: readonly string[],
): readonly string[] {
  const all = new Set(ids.flatMap((id) => (kind === 'actor' ? membersOf(same, id) : [id])))
  const keys = new Set([...all].flatMap((id) => [rowKey(kind, id), rowKey('placement', id)]))
  if (!isOwner(kind)) return present(rows, keys)
  for (const [key, row] of rows) {
    if (keys.has(key) || !hangsOn(row, all)) continue
    keys.add(key)
    if (isOwner(row.kind))
      for (const more of eraseKeys(rows, same, row.kind, [row.id])) keys.add(more)
  }
  return present(rows, keys)
}

/** Whether a row is nothing without one of these. */
function hangsOn(row: Row, ids: ReadonlySet<string>): boolean {
  return hangingFieldsOf(row.kind).some((field) => {
    const named = row.values[field]
    return typeof named === 'string' && ids.has(named)
  })
}

function present(rows: ReadonlyMap<string, Row>, keys: Iterable<string>): readonly string[] {
  return [...keys].filter((key) => rows.has(key) && !isErased(rows.get(key)))
}

function membersOf(
  { representativeOf, membersOf: members }: SameRecords,
  id: string,
): readonly string[] {
  return members.get(representativeOf.get(id) ?? id) ?? [id]
}

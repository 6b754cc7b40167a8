import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import type { RecordKind } from '../../shared/model/record-kinds'
import { isErased } from '../../shared/change/erase'

/** The kinds that hang on another record, and the fields that say on which. */
const hanging: Readonly<Record<string, readonly string[]>> = {
  contact: ['actor'],
  membership: ['actor', 'alliance'],
  relation: ['from', 'to'],
}

/**
 * The records that go when some are erased: they, those they were merged with, and what hangs on them alone,
 * in the trash too. Keys of rows that are there and not erased yet.
 */
export function eraseKeys(
  rows: ReadonlyMap<string, Row>,
  same: SameRecords,
  kind: RecordKind,
  ids: readonly string[],
): readonly string[] {
  const all = new Set(ids.flatMap((id) => (kind === 'actor' ? membersOf(same, id) : [id])))
  const keys = new Set([...all].flatMap((id) => [rowKey(kind, id), rowKey('placement', id)]))
  if (kind === 'actor' || kind === 'alliance') {
    for (const [key, row] of rows) {
      const fields = hanging[row.kind] ?? []
      const isHanging = fields.some((field) => {
        const named = row.values[field]
        return typeof named === 'string' && all.has(named)
      })
      if (isHanging) keys.add(key)
    }
  }
  return [...keys].filter((key) => rows.has(key) && !isErased(rows.get(key)))
}

function membersOf(
  { representativeOf, membersOf: members }: SameRecords,
  id: string,
): readonly string[] {
  return members.get(representativeOf.get(id) ?? id) ?? [id]
}

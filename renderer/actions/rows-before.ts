import { applySet } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { StoredCommit, TerritoryDatabase } from '../data/territory-database'

const setsAtOnce = 500
/** Looking for so few ids in a text is quicker than parsing it. */
const fewKeys = 6

/** The rows of these keys, as they stood after these commits. */
export async function readRowsBefore(
  database: TerritoryDatabase,
  commits: readonly StoredCommit[],
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Row>> {
  const stamps = commits.flatMap((commit) => commit.stamps)
  const ids = keys.size > fewKeys ? null : Array.from(keys, (key) => idOf(key))
  const rows = new Map<string, Row>()
  for (let from = 0; from < stamps.length; from += setsAtOnce) {
    const stored = await database.sets.bulkGet(stamps.slice(from, from + setsAtOnce))
    for (const set of stored) {
      if (set === undefined) continue
      if (ids !== null && !ids.some((id) => set.text.includes(id))) continue
      take(rows, JSON.parse(set.text) as ChangeSet, keys)
    }
  }
  return rows
}

/** An id as it stands in JSON. */
function idOf(key: string): string {
  return JSON.stringify(key.slice(key.indexOf('/') + 1))
}

function take(rows: Map<string, Row>, set: ChangeSet, keys: ReadonlySet<string>): void {
  const changes = set.changes.filter(({ kind, id }) => keys.has(rowKey(kind, id)))
  const changed = applySet((key) => rows.get(key), { ...set, changes })
  for (const [key, row] of changed) rows.set(key, row)
}

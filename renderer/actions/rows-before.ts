import { applySet } from '../../shared/change/apply'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit, StoredSet, TerritoryDatabase } from '../data/territory-database'

/** To get so many one by one takes longer than to read them all. */
const manySets = 2000
/** Looking for so few ids in a text is quicker than parsing it. */
const fewKeys = 6

async function storedSets(
  { sets }: TerritoryDatabase,
  stamps: readonly Stamp[],
): Promise<readonly StoredSet[]> {
  if (stamps.length <= manySets) {
    return (await sets.bulkGet([...stamps])).filter((set) => set !== undefined)
  }
  const wanted = new Set(stamps)
  return (await sets.toArray()).filter(({ stamp }) => wanted.has(stamp))
}

/** The rows of these keys, as they stood after these commits. */
export async function readRowsBefore(
  database: TerritoryDatabase,
  commits: readonly StoredCommit[],
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Row>> {
  const stamps = commits.flatMap((commit) => commit.stamps)
  const ids = keys.size > fewKeys ? null : Array.from(keys, (key) => idOf(key))
  const rows = new Map<string, Row>()
  for (const { text } of await storedSets(database, stamps)) {
    if (ids !== null && !ids.some((id) => text.includes(id))) continue
    take(rows, JSON.parse(text) as ChangeSet, keys)
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

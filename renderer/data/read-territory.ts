import type { ChangeSet } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import { stampDevice } from '../../shared/kernel/stamp'
import { PageBook } from './page-book'
import type { Memory, StoredCommit, StoredLayout, TerritoryDatabase } from './territory-database'

/** All that an opening needs: every row, every commit (without its sets), and the device's memory. */
export interface StoredTerritory {
  readonly rows: Map<string, Row>
  readonly book: PageBook
  readonly commits: readonly StoredCommit[]
  readonly memory: Memory | null
  readonly layout: Pick<StoredLayout, 'positions' | 'arrangement'>
}

export async function readTerritory(database: TerritoryDatabase): Promise<StoredTerritory> {
  const [pages, commits, memory, layout] = await Promise.all([
    database.pages.toArray(),
    database.commits.toArray(),
    database.memory.get('memory'),
    database.layout.get('layout'),
  ])
  const rows = new Map<string, Row>()
  const book = new PageBook()
  for (const { page, text } of pages) {
    const keys: string[] = []
    for (const row of JSON.parse(text) as Row[]) {
      const key = rowKey(row.kind, row.id)
      keys.push(key)
      rows.set(key, row)
    }
    book.note(page, keys)
  }
  return { rows, book, commits, memory: memory ?? null, layout: layout ?? { positions: [] } }
}

/** The change sets with these stamps; those that compaction let go are absent. */
export async function readSets(
  database: TerritoryDatabase,
  stamps: readonly Stamp[],
): Promise<readonly ChangeSet[]> {
  const stored = await database.sets.bulkGet([...stamps])
  return stored.filter((set) => set !== undefined).map((set) => JSON.parse(set.text) as ChangeSet)
}

/** What the device of a stamp had said before it, the newest first. */
export async function readEarlier(
  database: TerritoryDatabase,
  stamp: Stamp,
): Promise<readonly ChangeSet[]> {
  const known = await database.sets.where('stamp').below(stamp).primaryKeys()
  const own = known.filter((other) => stampDevice(other) === stampDevice(stamp))
  return readSets(database, own.reverse())
}

/** Every change set of the territory, in the order of stamps: what a `.coterr` carries. */
export async function readAllSets(database: TerritoryDatabase): Promise<readonly ChangeSet[]> {
  const stored = await database.sets.toArray()
  return stored.map((set) => JSON.parse(set.text) as ChangeSet)
}

/** Which of these change sets are not there yet, not even in part. */
export async function unknownStamps(
  database: TerritoryDatabase,
  stamps: readonly Stamp[],
): Promise<ReadonlySet<Stamp>> {
  const known = new Set(await database.sets.toCollection().primaryKeys())
  return new Set(stamps.filter((stamp) => !known.has(stamp)))
}

import type { Commit } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Memory, StoredCommit, TerritoryDatabase } from './territory-database'

function storedCommit(commit: Commit): StoredCommit {
  const { sets, ...rest } = commit
  return { ...rest, stamps: sets.map((set) => set.stamp) }
}

/** What one commit puts in the database. */
export interface CommitToWrite {
  readonly commit: Commit
  readonly changed: Iterable<Row>
  readonly memory: Memory
}

/** Writes commits in one transaction: all of it, or nothing. */
export async function writeCommits(
  database: TerritoryDatabase,
  writes: readonly CommitToWrite[],
): Promise<void> {
  const rows = writes.flatMap(({ changed }) =>
    Array.from(changed, (row) => ({ key: rowKey(row.kind, row.id), text: JSON.stringify(row) })),
  )
  const sets = writes.flatMap(({ commit }) =>
    commit.sets.map((set) => ({ stamp: set.stamp, text: JSON.stringify(set) })),
  )
  const memory = writes.at(-1)?.memory
  const { rows: r, sets: s, commits: c, memory: m } = database
  await database.transaction('rw', [r, s, c, m], async () => {
    await Promise.all([
      r.bulkPut(rows),
      s.bulkPut(sets),
      c.bulkPut(writes.map(({ commit }) => storedCommit(commit))),
      memory === undefined ? null : m.put(memory),
    ])
  })
}

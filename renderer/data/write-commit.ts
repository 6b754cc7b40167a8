import type { Commit } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { Memory, TerritoryDatabase } from './territory-database'

/** A commit with the text of each of its change sets: an import's is megabytes, so it is made once. */
export interface WrittenCommit {
  readonly commit: Commit
  readonly setTexts: readonly string[]
}

export function writtenCommit(commit: Commit): WrittenCommit {
  return { commit, setTexts: commit.sets.map((set) => JSON.stringify(set)) }
}

/** The commit as the journal's entry: the JSON of the whole. */
export function entryOf({ commit, setTexts }: WrittenCommit): string {
  const { sets: _, ...rest } = commit
  return `${JSON.stringify(rest).slice(0, -1)},"sets":[${setTexts.join(',')}]}`
}

/** Writes commits and the rows that they change in one transaction: all of it, or nothing. */
export async function writeCommits(
  database: TerritoryDatabase,
  written: readonly WrittenCommit[],
  changed: Iterable<Row>,
  memory: Memory,
): Promise<void> {
  const rows = Array.from(changed, (row) => ({
    key: rowKey(row.kind, row.id),
    text: JSON.stringify(row),
  }))
  const sets = written.flatMap(({ commit, setTexts }) =>
    commit.sets.map((set, index) => ({ stamp: set.stamp, text: setTexts[index] ?? '' })),
  )
  const commits = written.map(({ commit: { sets: made, ...rest } }) => ({
    ...rest,
    stamps: made.map((set) => set.stamp),
  }))
  const { rows: r, sets: s, commits: c, memory: m } = database
  await database.transaction('rw', [r, s, c, m], async () => {
    await Promise.all([r.bulkPut(rows), s.bulkPut(sets), c.bulkPut(commits), m.put(memory)])
  })
}

import type { Commit } from '../../shared/change/change-set'
import type { Row } from '../../shared/change/row'
import type { RowLookup } from '../../shared/change/apply'
import type { PageBook } from './page-book'
import type { Memory, StoredPage, TerritoryDatabase } from './territory-database'

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

/** Rows as they are to be written: those that changed, and all others for the pages that they share. */
export interface RowsToWrite {
  readonly book: PageBook
  readonly changed: ReadonlyMap<string, Row>
  readonly lookup: RowLookup
}

function pageText(keys: readonly string[], { changed, lookup }: RowsToWrite): string {
  const texts: string[] = []
  for (const key of keys) {
    const row = changed.get(key) ?? lookup(key)
    if (row !== undefined) texts.push(JSON.stringify(row))
  }
  return `[${texts.join(',')}]`
}

/** The pages that changed rows are on, as they are to be stored. */
export function pagesOf(rows: RowsToWrite): readonly StoredPage[] {
  return Array.from(rows.book.place(rows.changed.keys()), (page) => ({
    page,
    text: pageText(rows.book.keysOf(page), rows),
  }))
}

/** Writes commits and the rows that they change in one transaction: all of it, or nothing. */
export async function writeCommits(
  database: TerritoryDatabase,
  written: readonly WrittenCommit[],
  rows: RowsToWrite,
  memory: Memory,
): Promise<void> {
  const pages = pagesOf(rows)
  const sets = written.flatMap(({ commit, setTexts }) =>
    commit.sets.map((set, index) => ({ stamp: set.stamp, text: setTexts[index] ?? '' })),
  )
  const commits = written.map(({ commit: { sets: made, ...rest } }) => ({
    ...rest,
    stamps: made.map((set) => set.stamp),
  }))
  const { pages: p, sets: s, commits: c, memory: m } = database
  await database.transaction('rw', [p, s, c, m], async () => {
    await Promise.all([p.bulkPut(pages), s.bulkPut(sets), c.bulkPut(commits), m.put(memory)])
  })
}

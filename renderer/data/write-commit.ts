import type { ChangeSet, Commit } from '../../shared/change/change-set'
import { isPartial } from '../../shared/change/partial-set'
import type { Row } from '../../shared/change/row'
import type { RowLookup } from '../../shared/change/apply'
import { crc32 } from '../../shared/kernel/crc32'
import type { PageBook } from './page-book'
import type {
  Memory,
  StoredCommit,
  StoredPage,
  StoredSet,
  TerritoryDatabase,
} from './territory-database'

/** A commit with the text of each of its change sets: an import's is megabytes, so it is made once. */
export interface WrittenCommit {
  readonly commit: Commit
  readonly setTexts: readonly string[]
  /** The journal's entry: the JSON of the whole. */
  readonly entry: string
  /** The crc-32 of the entry in UTF-8: the journal keeps it too, and an opening compares. */
  readonly crc: number
}

export function writtenCommit(commit: Commit): WrittenCommit {
  const setTexts = commit.sets.map((set) => JSON.stringify(set))
  const { sets: _, ...rest } = commit
  const entry = entryText(rest, setTexts)
  return { commit, setTexts, entry, crc: entryCrc(entry) }
}

/** A commit as an entry of the journal, put together from the texts of its change sets. */
export function entryText(commit: Omit<Commit, 'sets'>, setTexts: readonly string[]): string {
  return `${JSON.stringify(commit).slice(0, -1)},"sets":[${setTexts.join(',')}]}`
}

export function entryCrc(entry: string): number {
  return crc32(new TextEncoder().encode(entry))
}

/** A change set as the database keeps it. */
export function storedSet(set: ChangeSet, text = JSON.stringify(set)): StoredSet {
  return { stamp: set.stamp, text, ...(isPartial(set) ? { partial: 1 } : {}) }
}

/** A commit as the database keeps it. */
export function storedCommit({ commit, crc }: WrittenCommit): StoredCommit {
  const { sets, ...rest } = commit
  return { ...rest, stamps: sets.map((set) => set.stamp), crc }
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
    commit.sets.map((set, index) => storedSet(set, setTexts[index])),
  )
  const commits = written.map(storedCommit)
  const { pages: p, sets: s, commits: c, memory: m } = database
  await database.transaction('rw', [p, s, c, m], async () => {
    await Promise.all([p.bulkPut(pages), s.bulkPut(sets), c.bulkPut(commits), m.put(memory)])
  })
}

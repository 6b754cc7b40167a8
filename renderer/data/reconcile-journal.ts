import type { Stamp } from '../../shared/kernel/stamp'
import { later, stampDevice } from '../../shared/kernel/stamp'
import type { Commit } from '../../shared/change/change-set'
import { applySets } from '../../shared/change/apply'
import { isErased } from '../../shared/change/erase'
import { meet } from './territory-session'
import type { Memory, StoredCommit, TerritoryDatabase } from './territory-database'
import type { StoredTerritory } from './read-territory'
import { readSets } from './read-territory'
import type { WrittenCommit } from './write-commit'
import { entryCrc, entryText, storedCommit, writeCommits, writtenCommit } from './write-commit'

/** What the two places that remember lacked of each other, and were given. */
export interface Reconciled {
  readonly memory: Memory
  /** How many commits stood in the journal only; they are in the database now. */
  readonly recovered: number
  /** Entries of the commits that stood in the database only, for the journal. */
  readonly missing: readonly string[]
  /** Every commit, as the database has it now, oldest first. */
  readonly commits: readonly StoredCommit[]
}

/**
 * [S2] A device's own stamps in the journal are behind it, even those of a clock that ran years ahead. The
 * ids of commits are its own under whatever name: the next action must not come before them.
 */
function ownUp(memory: Memory, stamps: readonly Stamp[], ids: readonly Stamp[]): Memory {
  const own = stamps.filter((stamp) => stampDevice(stamp) === memory.device)
  return { ...memory, last: [...own, ...ids].reduce<Stamp | null>(later, memory.last) }
}

/** A commit that the database has and the journal lacks, as its entry. */
async function missingEntry(
  database: TerritoryDatabase,
  { stamps, crc: _, ...commit }: StoredCommit,
): Promise<string> {
  const sets = await readSets(database, stamps)
  return entryText(
    commit,
    sets.map((set) => JSON.stringify(set)),
  )
}

/** Brings the database up to the journal, and tells what the journal lacks. `rows` is brought up too. */
export async function reconcileJournal(
  database: TerritoryDatabase,
  { rows, book, commits: stored }: Pick<StoredTerritory, 'rows' | 'book' | 'commits'>,
  memory: Memory,
  journal: readonly string[],
  now: number,
): Promise<Reconciled> {
  const inDatabase = new Map(stored.map((commit) => [commit.id, commit]))
  const crcs = new Map<Stamp, number>()
  const recovered: WrittenCommit[] = []
  for (const entry of journal) {
    const commit = JSON.parse(entry) as Commit
    const crc = entryCrc(entry)
    crcs.set(commit.id, crc)
    if (!inDatabase.has(commit.id)) recovered.push({ ...writtenCommit(commit), crc })
  }
  const met = await recover(database, { rows, book }, memory, recovered, now)
  const missing: string[] = []
  for (const commit of stored.filter(({ id }) => !crcs.has(id))) {
    const entry = await missingEntry(database, commit)
    crcs.set(commit.id, entryCrc(entry))
    missing.push(entry)
  }
  const all = [...stored, ...recovered.map(storedCommit)]
    .map((commit) => ({ ...commit, crc: crcs.get(commit.id) ?? 0 }))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  const stale = all.filter(({ id, crc }) => inDatabase.get(id)?.crc !== crc)
  await database.commits.bulkPut(stale)
  return { recovered: recovered.length, missing, memory: met, commits: all }
}

/** Writes commits of the journal to the database; the memory that has them behind it. */
async function recover(
  database: TerritoryDatabase,
  { rows, book }: Pick<StoredTerritory, 'rows' | 'book'>,
  memory: Memory,
  recovered: readonly WrittenCommit[],
  now: number,
): Promise<Memory> {
  if (recovered.length === 0) return memory
  const sets = recovered.flatMap(({ commit }) => commit.sets)
  const changed = applySets((key) => rows.get(key), sets)
  for (const [key, row] of changed) rows.set(key, row)
  const stamps = sets.map((set) => set.stamp)
  const ids = recovered.map(({ commit }) => commit.id)
  const met = ownUp(meet(memory, stamps, now), stamps, ids)
  // A record that was erased may have left its values in older entries, and in the backups.
  const isDue = [...changed.values()].some(isErased)
  const remembered: Memory = isDue ? { ...met, due: 'everywhere' } : met
  const written = { book, changed, lookup: (key: string) => rows.get(key) }
  await writeCommits(database, recovered, written, remembered)
  return remembered
}

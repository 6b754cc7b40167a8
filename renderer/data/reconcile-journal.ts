import type { Stamp } from '../../shared/kernel/stamp'
import { later, stampDevice } from '../../shared/kernel/stamp'
import type { Commit } from '../../shared/change/change-set'
import { applySets } from '../../shared/change/apply'
import { meet } from './territory-session'
import type { Memory, TerritoryDatabase } from './territory-database'
import type { StoredTerritory } from './read-territory'
import { readSets } from './read-territory'
import { writeCommits, writtenCommit } from './write-commit'

/** What the two places that remember lacked of each other, and were given. */
export interface Reconciled {
  /** Commits that stood in the journal only, now in the database. */
  readonly recovered: readonly Commit[]
  /** Commits that stood in the database only, for the journal. */
  readonly missing: readonly Commit[]
}

/**
 * [S2] A device's own stamps in the journal are behind it, even those of a clock that ran years ahead. The
 * ids of commits are its own under whatever name: the next action must not come before them.
 */
function ownUp(memory: Memory, stamps: readonly Stamp[], ids: readonly Stamp[]): Memory {
  const own = stamps.filter((stamp) => stampDevice(stamp) === memory.device)
  return { ...memory, last: [...own, ...ids].reduce<Stamp | null>(later, memory.last) }
}

/** Brings the database up to the journal, and tells what the journal lacks. `rows` is brought up too. */
export async function reconcileJournal(
  database: TerritoryDatabase,
  { rows, book }: Pick<StoredTerritory, 'rows' | 'book'>,
  memory: Memory,
  journal: readonly Commit[],
  now: number,
): Promise<Reconciled & { readonly memory: Memory }> {
  const stored = await database.commits.toArray()
  const inDatabase = new Set(stored.map((commit) => commit.id))
  const inJournal = new Set(journal.map((commit) => commit.id))
  const recovered = journal.filter((commit) => !inDatabase.has(commit.id))
  let met = memory
  if (recovered.length > 0) {
    const sets = recovered.flatMap((commit) => commit.sets)
    const changed = applySets((key) => rows.get(key), sets)
    for (const [key, row] of changed) rows.set(key, row)
    const stamps = sets.map((set) => set.stamp)
    const ids = recovered.map(({ id }) => id)
    met = ownUp(meet(memory, stamps, now), stamps, ids)
    const written = { book, changed, lookup: (key: string) => rows.get(key) }
    await writeCommits(database, recovered.map(writtenCommit), written, met)
  }
  const missing = stored
    .filter((commit) => !inJournal.has(commit.id))
    .map(async ({ stamps, ...commit }): Promise<Commit> => ({
      ...commit,
      sets: await readSets(database, stamps),
    }))
  return { recovered, missing: await Promise.all(missing), memory: met }
}

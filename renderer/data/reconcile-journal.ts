import type { Commit } from '../../shared/change/change-set'
import { applySets } from '../../shared/change/apply'
import type { Row } from '../../shared/change/row'
import { meet } from './territory-session'
import type { Memory, TerritoryDatabase } from './territory-database'
import { readSets } from './read-territory'
import { writeCommits } from './write-commit'

/** What the two places that remember lacked of each other, and were given. */
export interface Reconciled {
  /** Commits that stood in the journal only, now in the database. */
  readonly recovered: readonly Commit[]
  /** Commits that stood in the database only, for the journal. */
  readonly missing: readonly Commit[]
}

/** Brings the database up to the journal, and tells what the journal lacks. `rows` is brought up too. */
export async function reconcileJournal(
  database: TerritoryDatabase,
  rows: Map<string, Row>,
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
    met = meet(memory, [...sets.map((set) => set.stamp), ...recovered.map(({ id }) => id)], now)
    const writes = recovered.map((commit) => ({ commit, changed: [] as Row[], memory: met }))
    const [first, ...others] = writes
    if (first !== undefined) {
      await writeCommits(database, [{ ...first, changed: [...changed.values()] }, ...others])
    }
  }
  const missing = stored
    .filter((commit) => !inJournal.has(commit.id))
    .map(async ({ stamps, ...commit }): Promise<Commit> => ({
      ...commit,
      sets: await readSets(database, stamps),
    }))
  return { recovered, missing: await Promise.all(missing), memory: met }
}

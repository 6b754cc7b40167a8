import type { ChangeSet } from '../../shared/change/change-set'
import { fullerSet } from '../../shared/change/partial-set'
import type { Stamp } from '../../shared/kernel/stamp'
import { readSets, unknownStamps } from './read-territory'
import type { TerritoryDatabase } from './territory-database'

/** Which of these stamps are of sets that a share profile left something out of. */
async function partialStamps(
  database: TerritoryDatabase,
  stamps: readonly Stamp[],
): Promise<readonly Stamp[]> {
  const partial = new Set(await database.sets.where('partial').equals(1).primaryKeys())
  return partial.size === 0 ? [] : stamps.filter((stamp) => partial.has(stamp))
}

export interface FreshSets {
  /** Those to write. */
  readonly fresh: readonly ChangeSet[]
  /** Stamps of those among them that were there in part. */
  readonly filled: readonly Stamp[]
}

/**
 * What of these change sets is new to a territory: those it has not, and [H2] those it has in part, as they are
 * to be from now on. `planned` are those that come before, and are not written yet.
 */
export async function freshSets(
  database: TerritoryDatabase,
  sets: readonly ChangeSet[],
  planned: readonly ChangeSet[] = [],
): Promise<FreshSets> {
  const stamps = sets.map(({ stamp }) => stamp)
  const missing = await unknownStamps(database, stamps)
  const inPart = await readSets(database, await partialStamps(database, stamps))
  const known = new Map([...inPart, ...planned].map((set) => [set.stamp, set]))
  const fresh: ChangeSet[] = []
  const filled: Stamp[] = []
  for (const set of sets) {
    const held = known.get(set.stamp)
    const isNew = held === undefined && missing.has(set.stamp)
    const fuller = held === undefined ? null : fullerSet(held, set)
    if (isNew) fresh.push(set)
    if (fuller !== null) {
      fresh.push(fuller)
      filled.push(fuller.stamp)
    }
  }
  return { fresh, filled }
}

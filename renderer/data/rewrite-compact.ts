import type { Change, ChangeSet, Commit } from '../../shared/change/change-set'
import { compact } from '../../shared/change/compact'
import { rowKey } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import { readAllSets } from './read-territory'
import type { Memory } from './territory-database'
import { TerritoryDatabase } from './territory-database'
import { storedCommit, storedSet, writtenCommit } from './write-commit'

export interface CompactRequest {
  readonly territory: string
  /** The commit that says so: nothing before it can be taken back. */
  readonly barrier: Commit
  readonly memory: Memory
  /** Change sets of joins that were taken back, and of their taking back: whoever joins again wants all of it. */
  readonly held: readonly Stamp[]
}

function keyOf({ kind, id }: Change): string {
  return rowKey(kind, id)
}

function sayings({ values, several = {} }: Change): number {
  return Object.keys(values).length + Object.keys(several).length
}

function countSayings(sets: readonly ChangeSet[]): number {
  return sets.reduce(
    (sum, { changes }) => sum + changes.reduce((part, change) => part + sayings(change), 0),
    0,
  )
}

/** [P1] Compacts all but what is said of the records that the held sets speak of. */
function compactBut(sets: readonly ChangeSet[], held: ReadonlySet<Stamp>): readonly ChangeSet[] {
  const heldKeys = new Set(
    sets.filter(({ stamp }) => held.has(stamp)).flatMap(({ changes }) => changes.map(keyOf)),
  )
  const isHeld = (change: Change): boolean => heldKeys.has(keyOf(change))
  const free = sets.map((set) => ({
    ...set,
    changes: set.changes.filter((change) => !isHeld(change)),
  }))
  return compact(free).map((set, index) => ({
    ...set,
    changes: [...set.changes, ...(sets[index]?.changes ?? []).filter(isHeld)],
  }))
}

/**
 * Lets go, in the database, of every value that was replaced; the journal is due to follow. Gives how many
 * were let go: where there is none, nothing is written. Runs in a worker.
 */
export async function compactDatabase({
  territory,
  barrier,
  memory,
  held,
}: CompactRequest): Promise<number> {
  const database = new TerritoryDatabase(territory)
  try {
    const sets = await readAllSets(database)
    const compacted = compactBut(sets, new Set(held))
    const dropped = countSayings(sets) - countSayings(compacted)
    if (dropped === 0) return 0
    const changed = compacted
      .filter((set, index) => countSayings([set]) !== countSayings(sets.slice(index, index + 1)))
      .map((set) => storedSet(set))
    const { sets: s, commits: c, memory: m } = database
    await database.transaction('rw', [s, c, m], async () => {
      await Promise.all([
        s.bulkPut(changed),
        c.put(storedCommit(writtenCommit(barrier))),
        m.put({ ...memory, due: memory.due ?? 'journal' }),
      ])
    })
    return dropped
  } finally {
    database.close()
  }
}

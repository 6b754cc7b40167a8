import type { RowLookup } from '../../shared/change/apply'
import type { Change, ChangeSet } from '../../shared/change/change-set'
import { invert } from '../../shared/change/invert'
import type { DeviceId, Stamp } from '../../shared/kernel/stamp'
import { readEarlier, readSets } from '../data/read-territory'
import type { TerritoryDatabase } from '../data/territory-database'

export interface InverseRequest {
  readonly database: TerritoryDatabase
  /** The change sets whose registers are looked at. */
  readonly touched: readonly Stamp[]
  /** [U7] The change sets that are to be as if they had never been. */
  readonly undone: ReadonlySet<Stamp>
  /** [U8] What took back before a compaction. */
  readonly forgotten: ReadonlySet<Stamp>
  readonly lookup: RowLookup
  readonly device: DeviceId
  /** Change sets that the rows have and the database not yet. */
  readonly coming?: readonly ChangeSet[]
}

/**
 * Works out the inverse, reading from the database the older sets that it turns out to need. Rejects where the
 * database fails, or no longer has what is to be taken back.
 */
export async function inverseOf(request: InverseRequest): Promise<readonly Change[]> {
  const { database, touched, undone, forgotten, lookup, device, coming = [] } = request
  const targets = await readSets(database, touched)
  if (targets.length < touched.length) throw new Error('the database has lost change sets')
  const known = new Map<Stamp, ChangeSet | undefined>()
  for (const set of [...targets, ...coming]) known.set(set.stamp, set)
  const earlier = new Map<Stamp, readonly ChangeSet[]>()
  for (;;) {
    const wanted = new Set<Stamp>()
    const wantedEarlier = new Set<Stamp>()
    const lookupSet = (stamp: Stamp): ChangeSet | undefined => {
      if (!known.has(stamp)) wanted.add(stamp)
      return known.get(stamp)
    }
    const earlierOf = (stamp: Stamp): readonly ChangeSet[] => {
      if (!earlier.has(stamp)) wantedEarlier.add(stamp)
      return earlier.get(stamp) ?? []
    }
    const changes = invert(targets, lookup, lookupSet, device, undone, earlierOf, forgotten)
    if (wanted.size + wantedEarlier.size === 0) return changes
    for (const stamp of wantedEarlier) earlier.set(stamp, await readEarlier(database, stamp))
    for (const stamp of wanted) known.set(stamp, undefined)
    for (const set of await readSets(database, [...wanted])) known.set(set.stamp, set)
  }
}

import type { ChangeSet } from '../change/change-set'
import { fullerSet, isPartial } from '../change/partial-set'
import type { Stamp } from '../kernel/stamp'

/** Sets of several batches, each stamp once, in the order of stamps: of one that came in parts, all of them. */
export function gather(sets: Iterable<ChangeSet>): readonly ChangeSet[] {
  const gathered = new Map<Stamp, ChangeSet>()
  for (const set of sets) {
    const known = gathered.get(set.stamp)
    if (known === undefined) gathered.set(set.stamp, set)
    else if (isPartial(known)) gathered.set(set.stamp, fullerSet(known, set) ?? known)
  }
  return [...gathered.values()].sort((left, right) => (left.stamp < right.stamp ? -1 : 1))
}

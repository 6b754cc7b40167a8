import type { Stamp } from '../kernel/stamp'
import type { Change, ChangeSet } from './change-set'

/** What one change set says of one record. */
export interface Told {
  readonly set: ChangeSet
  readonly change: Change
}

function overOf({ change }: Told): readonly Stamp[] {
  return Object.values(change.over ?? {}).flat()
}

/**
 * What was said, in the order in which it was said: that of the stamps, except that nothing comes before what
 * it superseded. The clock of a device may run years ahead, and is not followed then [S3]: what was said after
 * it has lesser stamps.
 */
export function inOrder(told: readonly Told[]): readonly Told[] {
  const sorted = [...told].sort((left, right) => (left.set.stamp < right.set.stamp ? -1 : 1))
  const keyOf = ({ change }: Told, stamp: Stamp): string => `${stamp}/${change.id}`
  const byKey = new Map(sorted.map((one) => [keyOf(one, one.set.stamp), one]))
  const ordered = new Set<Told>()
  const begun = new Set<Told>()
  for (const first of sorted) {
    const stack = [first]
    for (let one = stack.at(-1); one !== undefined; one = stack.at(-1)) {
      const waits = begun.has(one) ? [] : overOf(one).map((stamp) => byKey.get(keyOf(one, stamp)))
      begun.add(one)
      // A hostile file may have a circle of sayings: what was begun is not waited for again.
      const next = waits.filter((other) => other !== undefined && !begun.has(other))
      if (next.length === 0) {
        ordered.add(one)
        stack.pop()
      } else stack.push(...next.filter((other) => other !== undefined))
    }
  }
  return [...ordered]
}

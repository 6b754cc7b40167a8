import type { ChangeSet } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import type { Stamp } from '../../kernel/stamp'
import { stampDevice, stampTime } from '../../kernel/stamp'
import { chooseCoding } from './choose-coding'
import type { Column } from './column'

/** The stamps of change sets, in their order; then those that the sets supersede and that are elsewhere. */
export function stampsOf(sets: readonly ChangeSet[]): readonly Stamp[] {
  const own = new Set(sets.map((set) => set.stamp))
  const others = new Set<Stamp>()
  for (const { changes } of sets) {
    for (const { over } of changes) {
      if (over === undefined) continue
      for (const register of Object.keys(over)) {
        for (const stamp of over[register] ?? []) if (!own.has(stamp)) others.add(stamp)
      }
    }
  }
  return [...own, ...[...others].sort()]
}

/** The first of a list, which is large where the others are steps from one to the next, apart from them. */
function apart(column: string, values: readonly Json[]): readonly Column[] {
  const head = { column }
  const parts = [values.slice(0, 1), values.slice(1)].filter((part) => part.length > 0)
  return parts.map((part) => ({ head, words: null, values: part }))
}

/**
 * Stamps in three columns: ms since the one before (the first: since 1970), counter, device. `own` of them
 * name change sets.
 */
export function stampColumnsOf(stamps: readonly Stamp[], own: number): readonly Column[] {
  let before = 0
  const times = stamps.map((stamp) => {
    const time = stampTime(stamp)
    const step = time - before
    before = time
    return step
  })
  const counters = stamps.map((stamp) => parseInt(stamp.slice(10, 14), 36))
  return [
    ...apart('stamps.time', times.slice(0, own)),
    ...apart('stamps.time', times.slice(own)),
    { head: { column: 'stamps.counter' }, words: null, values: counters },
    chooseCoding({ column: 'stamps.device' }, stamps.map<Json>(stampDevice)),
  ]
}

import type { Stamp } from '../kernel/stamp'
import { applySets } from './apply'
import type { ChangeSet } from './change-set'
import type { RecordDifference } from './difference'
import { differenceOf } from './difference'
import { rowKey } from './row'

/**
 * What some change sets made of the records, as a person sees it: how each record is with all that is known,
 * against how it would be without them. What others said since, and what was taken back, is no difference.
 */
export function changesOf(
  sets: readonly ChangeSet[],
  mine: ReadonlySet<Stamp>,
): readonly RecordDifference[] {
  const keys = new Set<string>()
  for (const set of sets) {
    if (!mine.has(set.stamp)) continue
    for (const { kind, id } of set.changes) keys.add(rowKey(kind, id))
  }
  const about = sets.map((set) => ({
    ...set,
    changes: set.changes.filter(({ kind, id }) => keys.has(rowKey(kind, id))),
  }))
  const others = about.filter(({ stamp }) => !mine.has(stamp))
  const before = applySets(() => undefined, others)
  const after = applySets(() => undefined, about)
  return Array.from(after, ([key, row]) => differenceOf(before.get(key), row)).filter(
    (difference) => difference !== null,
  )
}

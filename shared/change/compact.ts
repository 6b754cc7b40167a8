import { applySets, registersOf } from './apply'
import type { Change, ChangeSet } from './change-set'
import { headsOf } from './register'
import type { Row } from './row'
import { rowKey } from './row'

function pick<T>(
  values: Readonly<Record<string, T>> | undefined,
  kept: readonly string[],
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values ?? {}).filter(([register]) => kept.includes(register)),
  )
}

/** What is left of a change when the registers it no longer decides are let go; null where nothing is. */
function compactChange(change: Change, row: Row | undefined, stamp: string): Change | null {
  const registers = registersOf(change)
  const kept = registers.filter((register) =>
    headsOf(row, register).some((head) => head.stamp === stamp),
  )
  if (kept.length === registers.length) return change
  if (kept.length === 0) return null
  const several = pick(change.several, kept)
  const over = pick(change.over, kept)
  return {
    kind: change.kind,
    id: change.id,
    values: pick(change.values, kept),
    ...(Object.keys(several).length > 0 ? { several } : {}),
    ...(Object.keys(over).length > 0 ? { over } : {}),
  }
}

/**
 * [P1] Lets go of every superseded assertion and keeps the heads. A set of which nothing is left stays as a
 * heading: who said something and when is still known, and that it need not be sent again. Safe at any time
 * and on any device: a head tells what it superseded, so a superseded assertion that comes back from
 * elsewhere is still superseded.
 */
export function compact(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const rows = applySets(() => undefined, sets)
  return sets.map((set) => ({
    ...set,
    changes: set.changes
      .map((change) => compactChange(change, rows.get(rowKey(change.kind, change.id)), set.stamp))
      .filter((change) => change !== null),
  }))
}

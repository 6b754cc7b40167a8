import { applySets, registersOf } from './apply'
import type { Stamp } from '../kernel/stamp'
import type { Change, ChangeSet } from './change-set'
import { partOfChange } from './part-of-change'
import { headsOf } from './register'
import type { Head, Row } from './row'
import { rowKey } from './row'

/** Whether a stamp is that of a head of a register. Many heads are looked through once for all their stamps. */
function isHead(heads: readonly Head[], stamp: Stamp, known: KnownStamps): boolean {
  if (heads.length < 16) return heads.some((head) => head.stamp === stamp)
  const stamps = known.get(heads) ?? new Set(heads.map((head) => head.stamp))
  known.set(heads, stamps)
  return stamps.has(stamp)
}

type KnownStamps = Map<readonly Head[], ReadonlySet<Stamp>>

/** What is left of a change when the registers it no longer decides are let go; null where nothing is. */
function compactChange(
  change: Change,
  row: Row | undefined,
  stamp: Stamp,
  known: KnownStamps,
): Change | null {
  const registers = registersOf(change)
  const kept = registers.filter((register) => isHead(headsOf(row, register), stamp, known))
  if (kept.length === registers.length) return change
  if (kept.length === 0) return null
  return partOfChange(change, kept)
}

/**
 * [P1] Lets go of every superseded assertion and keeps the heads. A set of which nothing is left stays as a
 * heading: who said something and when is still known, and that it need not be sent again. Safe at any time
 * and on any device: a head tells what it superseded, so a superseded assertion that comes back from
 * elsewhere is still superseded.
 */
export function compact(sets: readonly ChangeSet[]): readonly ChangeSet[] {
  const rows = applySets(() => undefined, sets)
  const known: KnownStamps = new Map()
  return sets.map((set) => ({
    ...set,
    changes: set.changes
      .map((change) =>
        compactChange(change, rows.get(rowKey(change.kind, change.id)), set.stamp, known),
      )
      .filter((change) => change !== null),
  }))
}

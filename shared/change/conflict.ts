import type { Json } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { isRemoved, knownTo, removedRegister } from './record'
import { byStamp, headsOf, sayings } from './register'
import type { Head, Row } from './row'

/** A register on which people disagree without having known of each other. */
export interface Conflict {
  readonly kind: string
  readonly id: string
  readonly register: string
  /** What is said, the shown one last. */
  readonly values: readonly Json[]
  readonly heads: readonly Head[]
}

/** [K1] [K3] The conflicts of one row: registers of which several things are said; none of a hidden record. */
export function conflictsOf(row: Row): readonly Conflict[] {
  if (row.heads === undefined || isRemoved(row)) return []
  const conflicts = Object.keys(row.heads)
    .filter((register) => register !== removedRegister)
    .map((register) => ({ register, heads: headsOf(row, register) }))
    .map(({ register, heads }) => ({
      kind: row.kind,
      id: row.id,
      register,
      heads,
      values: sayings(heads),
    }))
    .filter((conflict) => conflict.values.length > 1)
  const removal = removalConflict(row)
  return removal === null ? conflicts : [...conflicts, removal]
}

/** [K2] A removal that somebody disputes, or that did not know of an edit; null where there is none. */
function removalConflict(row: Row): Conflict | null {
  const removals = headsOf(row, removedRegister)
  const values = sayings(removals)
  if (values.every((value) => value === null) || isRemoved(row)) return null
  const isKnown = knownTo(removals)
  const edits = new Map<Stamp, Head>()
  for (const register of new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])) {
    if (register === removedRegister) continue
    for (const head of headsOf(row, register)) {
      if (!isKnown(head.stamp)) edits.set(head.stamp, head)
    }
  }
  return {
    kind: row.kind,
    id: row.id,
    register: removedRegister,
    values,
    heads: [...removals, ...[...edits.values()].sort(byStamp)],
  }
}

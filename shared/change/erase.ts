import type { Change, ChangeSet } from './change-set'
import type { Row } from './row'
import { rowKey } from './row'

/** The register that says that a record's data are destroyed: `true`, once and for all. */
export const erasedRegister = 'erased'

/** [E1] Whether somebody had a record erased. Nothing takes that back. */
export function isErased(row: Row | undefined): boolean {
  return row?.values[erasedRegister] === true
}

/** [E1] What is said to erase a record. */
export function erasureOf(kind: string, id: string): Change {
  return { kind, id, values: { [erasedRegister]: true } }
}

export function isErasure(change: Change): boolean {
  return change.values[erasedRegister] === true
}

/**
 * [E2] A change set without what it says of erased records; of these stays only that they were erased. The
 * set itself stays, even where nothing is left in it: whoever has its stamp need not be sent it again.
 */
export function withoutErased(set: ChangeSet, isGone: (key: string) => boolean): ChangeSet {
  const isTouched = set.changes.some(({ kind, id }) => isGone(rowKey(kind, id)))
  if (!isTouched) return set
  const changes = set.changes.flatMap((change): readonly Change[] => {
    if (!isGone(rowKey(change.kind, change.id))) return [change]
    return isErasure(change) ? [erasureOf(change.kind, change.id)] : []
  })
  return { ...set, changes }
}

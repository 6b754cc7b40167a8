import type { PlainRecord } from '../../shared/change/record'
import { isRemoved, recordOf, removedRegister } from '../../shared/change/record'
import { headsOf } from '../../shared/change/register'
import type { Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import type { SameRecords } from '../../shared/change/same-record'
import { sameRecords } from '../../shared/change/same-record'
import type { Stamp } from '../../shared/kernel/stamp'
import { hangingFieldsOf, ownerKinds } from './hanging-records'
import { mergedKind } from './read-record'

/** A record that was removed, and may come back. */
export interface Discarded {
  /** `kind/id`. */
  readonly key: string
  readonly kind: string
  readonly id: string
  /** What it said when it was removed. */
  readonly record: PlainRecord
  /** Who removed it, the last one last: several may have at the same time. */
  readonly stamps: readonly Stamp[]
  /** The records that it is nothing without, of those that are in the trash too. */
  readonly owners: readonly string[]
  /** What was removed with it, by the same action, since it is nothing without it. */
  readonly dependents: readonly string[]
}

export type Trash = ReadonlyMap<string, Discarded>

/** A row as it would be, had nobody removed it. */
function rowBefore(row: Row): Row {
  const { [removedRegister]: _, ...values } = row.values
  const { [removedRegister]: __, ...heads } = row.heads ?? {}
  return { ...row, values, heads }
}

/** The keys of what a record is nothing without. One that was given up for another goes with that one. */
function ownersOf(
  { kind: of, id: own }: Row,
  record: PlainRecord,
  { representativeOf }: SameRecords,
): readonly string[] {
  if (of === 'placement') return [rowKey('actor', own), rowKey('alliance', own)]
  if (of === mergedKind) {
    const shown = representativeOf.get(own)
    return shown === undefined ? [] : [rowKey(mergedKind, shown)]
  }
  return hangingFieldsOf(of).flatMap((field) => {
    const id = record[field]
    return typeof id === 'string' ? ownerKinds(of, field).map((kind) => rowKey(kind, id)) : []
  })
}

/** Whether the same action removed both. */
function wentTogether(left: Discarded, right: Discarded): boolean {
  return left.stamps.some((stamp) => right.stamps.includes(stamp))
}

/** Everything that was removed and may come back, by row key. */
export function trashOf(rows: Iterable<Row>): Trash {
  const removed = [...rows].filter(
    (row) => Object.hasOwn(row.values, removedRegister) && isRemoved(row),
  )
  const before = removed.map(rowBefore)
  const same = sameRecords(before.filter(({ kind }) => kind === mergedKind))
  const trash = new Map<string, Discarded & { owners: string[]; dependents: string[] }>()
  const named = new Map<string, readonly string[]>()
  for (const [index, row] of removed.entries()) {
    const { kind, id } = row
    const record = recordOf(before[index] ?? row)
    // An erased record, or one whose making was undone, has nothing that could come back.
    if (record === null) continue
    const key = rowKey(kind, id)
    const stamps = headsOf(row, removedRegister).map((head) => head.stamp)
    named.set(key, ownersOf(row, record, same))
    trash.set(key, { key, kind, id, record, stamps, owners: [], dependents: [] })
  }
  for (const [key, discarded] of trash) {
    for (const owner of named.get(key) ?? []) {
      const other = trash.get(owner)
      if (other === undefined) continue
      discarded.owners.push(owner)
      if (wentTogether(other, discarded)) other.dependents.push(key)
    }
  }
  return trash
}

/** Those of the trash that went by themselves: the others come back with what they went with. */
export function listedOf(trash: Trash): readonly Discarded[] {
  const going = new Set([...trash.values()].flatMap(({ dependents }) => dependents))
  const listed = [...trash.values()].filter(
    ({ key, kind }) => !going.has(key) && kind !== 'placement',
  )
  return listed.sort((left, right) => (latest(left) > latest(right) ? -1 : 1))
}

function latest({ stamps }: Discarded): string {
  return stamps.at(-1) ?? ''
}

/**
 * What comes back where these do: with them what they are nothing without, and what went with any of these
 * and has by then all that it is nothing without.
 */
export function comingBack(trash: Trash, keys: Iterable<string>): readonly Discarded[] {
  const back = new Map<string, Discarded>()
  const waiting = new Set<string>()
  const queue = [...keys]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const discarded = trash.get(key)
    if (discarded === undefined || back.has(key)) continue
    back.set(key, discarded)
    queue.push(...discarded.owners)
    for (const dependent of discarded.dependents) {
      if (trash.get(dependent)?.kind === mergedKind) queue.push(dependent)
      else waiting.add(dependent)
    }
  }
  for (const key of waiting) {
    const discarded = trash.get(key)
    if (discarded?.owners.every((owner) => back.has(owner)) !== true) continue
    back.set(key, discarded)
    // What hangs on it in turn: the photos of an impact.
    for (const dependent of discarded.dependents) waiting.add(dependent)
  }
  return [...back.values()]
}

import type { Json } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import type { Change, ChangeSet } from './change-set'
import { erasedRegister, isErased, isErasure } from './erase'
import { addHead, headsOf, shownOf } from './register'
import type { Head, Row } from './row'
import { rowKey } from './row'

type Heads = Record<string, readonly Head[]>
type Values = Record<string, Json>

/** The registers that a change speaks of. */
export function registersOf(change: Change): readonly string[] {
  const single = Object.keys(change.values)
  return change.several === undefined ? single : [...single, ...Object.keys(change.several)]
}

/** What a change says of one register, as a head. */
export function headOf(change: Change, register: string, stamp: Stamp): Head {
  const several =
    change.several !== undefined && Object.hasOwn(change.several, register)
      ? change.several[register]
      : undefined
  const over =
    change.over !== undefined && Object.hasOwn(change.over, register)
      ? change.over[register]
      : undefined
  return { stamp, values: several ?? [change.values[register] ?? null], over: over ?? [] }
}

/** Whether a head need not be written apart: the row's own stamp and value say it all. */
function isPlain(heads: readonly Head[], stamp: Stamp): boolean {
  const [only, second] = heads
  return (
    only !== undefined &&
    second === undefined &&
    only.stamp === stamp &&
    only.over.length === 0 &&
    only.values.length === 1
  )
}

/** [E1] [E2] The row of an erased record: it holds only who had it erased. */
function eraseRow(row: Row | undefined, change: Change, stamp: Stamp): Row {
  const { kind, id } = change
  const before = headsOf(row, erasedRegister)
  const after = isErasure(change) ? addHead(before, { stamp, values: [true], over: [] }) : before
  const [first, second] = after
  const values = { [erasedRegister]: true }
  if (first === undefined) return { kind, id, stamp, values }
  const erased = { kind, id, stamp: first.stamp, values }
  return second === undefined ? erased : { ...erased, heads: { [erasedRegister]: after } }
}

/** A row in the making: what `isOwn` is nobody else's yet, and need not be copied for each change to it. */
interface Draft {
  readonly row: Row
  readonly isOwn: boolean
}

/** Says what a change says, in `values` and `heads`, of a row made at `stamp`. */
function sayAll(base: Row, change: Change, stamp: Stamp, values: Values, heads: Heads): void {
  for (const register of registersOf(change)) {
    const before = headsOf(base, register)
    const after = addHead(before, headOf(change, register, stamp))
    if (after === before) continue
    const shown = shownOf(after)
    if (shown === undefined) Reflect.deleteProperty(values, register)
    else values[register] = shown
    if (isPlain(after, base.stamp)) Reflect.deleteProperty(heads, register)
    else heads[register] = after
  }
}

/** Applies one change to what is known of its record. A row that is not the draft's own is never altered. */
function applyChange(draft: Draft | undefined, change: Change, stamp: Stamp): Draft {
  const row = draft?.row
  if (isErased(row) || isErasure(change)) return { row: eraseRow(row, change, stamp), isOwn: false }
  if (row === undefined && change.over === undefined && change.several === undefined) {
    return { row: { kind: change.kind, id: change.id, stamp, values: change.values }, isOwn: false }
  }
  const base: Row = row ?? { kind: change.kind, id: change.id, stamp, values: {} }
  const isOwn = draft?.isOwn === true
  const values: Values = isOwn ? base.values : { ...base.values }
  const heads: Heads = isOwn && base.heads !== undefined ? base.heads : { ...base.heads }
  sayAll(base, change, stamp, values, heads)
  return { row: { ...base, values, heads }, isOwn: true }
}

/** How `applySet` reads the rows that are there. */
export type RowLookup = (key: string) => Row | undefined

/** [A1] Applies a change set: the rows that it changes, by key. Nothing else is touched. */
export function applySet(lookup: RowLookup, set: ChangeSet): Map<string, Row> {
  return applySets(lookup, [set])
}

/** Applies several change sets, in any order, and gives the rows that changed. */
export function applySets(lookup: RowLookup, sets: Iterable<ChangeSet>): Map<string, Row> {
  const drafts = new Map<string, Draft>()
  for (const { stamp, changes } of sets) {
    for (const change of changes) {
      const key = rowKey(change.kind, change.id)
      drafts.set(key, applyChange(drafts.get(key) ?? draftOf(lookup(key)), change, stamp))
    }
  }
  const changed = new Map<string, Row>()
  for (const [key, { row }] of drafts) changed.set(key, withoutEmptyHeads(row))
  return changed
}

function withoutEmptyHeads(row: Row): Row {
  const { heads, ...rest } = row
  return heads === undefined || Object.keys(heads).length > 0 ? row : rest
}

function draftOf(row: Row | undefined): Draft | undefined {
  return row === undefined ? undefined : { row, isOwn: false }
}

import type { Json } from '../../kernel/json'
import type { Fault } from '../json-guard'

/** What a column is about, and how its values are to be read: a line of `changes.ndjson` says so first. */
export interface ColumnHead {
  readonly column: string
  /** Of `ids` and `said`: the kind of the records. */
  readonly kind?: string
  /** Of `said`, one of three: one thing said of a register, */
  readonly register?: string
  /** elements said to be in a set, */
  readonly field?: string
  /** or several things, or none, said of a register. */
  readonly several?: string
  /** Numbers among the values stand for the ids of this kind. */
  readonly ids?: string
}

/** A column while it is written. */
export interface Column {
  readonly head: ColumnHead
  /** Where values are few, they are written once, and the others are places in this list. */
  readonly words: readonly Json[] | null
  readonly values: readonly Json[]
}

/** Where a value of a column is not what it should be. */
export interface LineFault extends Fault {
  readonly line: number
}

/** The columns of one value for each change set. Their stamps come first in those of stamps. */
const setColumns = ['sets.person', 'sets.at', 'sets.origin', 'sets.source', 'sets.changes']

/** The columns of one value for each stamp that names a change set, or that one mentions. */
const stampColumns = ['stamps.time', 'stamps.counter', 'stamps.device']

/** The columns of one value for each change. */
const changeColumns = ['changes.shape', 'changes.record', 'changes.over']

/** The columns that stand once in a file: those above, and lists that others point into. */
export const singleColumns: readonly string[] = [
  ...stampColumns,
  ...setColumns,
  'sets.more',
  ...changeColumns,
  'changes.more',
  'shapes',
  'contexts',
]

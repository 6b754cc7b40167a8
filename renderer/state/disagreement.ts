import type { Conflict } from '../../shared/change/conflict'
import { conflictsOf } from '../../shared/change/conflict'
import { knownTo, removedRegister } from '../../shared/change/record'
import { byStamp, headsOf } from '../../shared/change/register'
import type { Head, Row } from '../../shared/change/row'
import { rowKey } from '../../shared/change/row'
import { notSameField, sameAsField } from '../../shared/change/same-record'
import type { Json } from '../../shared/kernel/json'
import { sameJson } from '../../shared/kernel/json'
import type { Stamp } from '../../shared/kernel/stamp'
import { fieldSpec, isRecordKind } from '../../shared/model/record-kinds'
import type { RecordKind } from '../../shared/model/record-kinds'

/** One time that one side of a disagreement was said. */
export interface Saying {
  readonly stamp: Stamp
  /** The register it was said of: the one in dispute, or, against a removal, the one that was edited. */
  readonly register: string
  readonly value: Json
  /** What it superseded. */
  readonly over: readonly Stamp[]
  /** It is one of several things that an undo brought back: who undid need not be who said it. */
  readonly isBroughtBack: boolean
}

/** One side of a disagreement, with all who hold it. */
export interface Version {
  /** Of a removal: `true` removes the record, `null` keeps it. */
  readonly value: Json
  /** The earliest first. */
  readonly sayings: readonly Saying[]
}

/** Something on which people disagree: one field, one element of a set, or whether a record is to stay. */
export interface Disagreement {
  /** Its own name, the same as long as it lasts. */
  readonly key: string
  readonly kind: RecordKind
  /** The record that it is said of. */
  readonly id: string
  /** The record that this one is shown as: itself, or the one it was merged into. */
  readonly shownId: string
  readonly register: string
  readonly field: string
  /** Of a set: what some added and others took away. */
  readonly element: string | null
  readonly isRemoval: boolean
  /** Each different thing that is said, the shown one last. */
  readonly versions: readonly Version[]
}

function sayingsOf(register: string, heads: readonly Head[], value: Json): readonly Saying[] {
  return heads.flatMap((head) =>
    head.values
      .filter((said) => sameJson(said, value))
      .map((said) => ({
        stamp: head.stamp,
        register,
        value: said,
        over: head.over,
        isBroughtBack: head.values.length > 1,
      })),
  )
}

/** What was said of a record that those who removed it did not know of. */
function unknownEdits(row: Row, removals: readonly Head[]): readonly Saying[] {
  const isKnown = knownTo(removals)
  const registers = new Set([...Object.keys(row.values), ...Object.keys(row.heads ?? {})])
  registers.delete(removedRegister)
  return [...registers].flatMap((register) =>
    headsOf(row, register)
      .filter((head) => !isKnown(head.stamp))
      .flatMap((head) => {
        const value = head.values.at(-1)
        return value === undefined ? [] : sayingsOf(register, [head], value)
      }),
  )
}

/** Keeping the record is the shown side: it is in sight. */
function removalVersions(row: Row): readonly Version[] {
  const removals = headsOf(row, removedRegister)
  const said = removals.flatMap((head) =>
    head.values.map((value) => sayingsOf(removedRegister, [head], value)),
  )
  const all = said.flat()
  const kept = [
    ...all.filter(({ value }) => value === null),
    ...unknownEdits(
      row,
      removals.filter(({ values }) => values.some((value) => value !== null)),
    ),
  ]
  return [
    { value: true, sayings: all.filter(({ value }) => value !== null) },
    { value: null, sayings: kept.sort((left, right) => (left.stamp < right.stamp ? -1 : 1)) },
  ]
}

/** Whether people can judge it: this version knows what it is, and somebody said it on purpose. */
function isForPeople({ kind, register }: Conflict): boolean {
  // Of two places on the network, or arrangements of it, the later is shown, and the hand moves it again: nobody has to decide.
  if (kind === 'placement' || (kind === 'territory' && register === 'arrangement')) return false
  if (register === removedRegister || fieldSpec(kind, register) !== undefined) return true
  const [field] = register.split('/')
  return isRecordKind(kind) && (field === sameAsField || field === notSameField)
}

function disagreementOf(row: Row, conflict: Conflict, shownId: string): Disagreement | null {
  const { id, register } = conflict
  if (!isRecordKind(row.kind) || !isForPeople(conflict)) return null
  const isRemoval = register === removedRegister
  const slash = register.indexOf('/')
  const heads = [...conflict.heads].sort(byStamp)
  return {
    key: `${rowKey(row.kind, id)}#${register}`,
    kind: row.kind,
    id,
    shownId,
    register,
    field: slash < 0 ? register : register.slice(0, slash),
    element: slash < 0 ? null : register.slice(slash + 1),
    isRemoval,
    versions: isRemoval
      ? removalVersions(row)
      : conflict.values.map((value) => ({ value, sayings: sayingsOf(register, heads, value) })),
  }
}

/** [K1] [K2] What people disagree about in one row, to be shown as a record that may be another. */
export function disagreementsIn(row: Row, shownId: string): readonly Disagreement[] {
  return conflictsOf(row)
    .map((conflict) => disagreementOf(row, conflict, shownId))
    .filter((disagreement) => disagreement !== null)
}

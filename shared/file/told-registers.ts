import { erasedRegister } from '../change/erase'
import { removedRegister } from '../change/record'
import { isRemoved } from '../change/record'
import { headsOf } from '../change/register'
import type { Head, Row } from '../change/row'
import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { Stamp } from '../kernel/stamp'
import { isKindKept } from './kept-fields'
import type { KeptValues } from './kept-values'
import { registersOfRow } from './said'
import type { ShareChoice } from './share-profile'

export type ToldRegisters = ReadonlyMap<string, ReadonlySet<Stamp>>

/** An id that this program drew: it says nothing of the record, as one made of an official number does. */
const drawnId = /^[0-9a-z]{16}$/

/** Whether a value is a removal as this version writes it, and nothing more. */
function isPlainRemoval(value: Json): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).join() === 'knew')
}

function stampsOf(heads: readonly Head[]): ReadonlySet<Stamp> {
  return new Set(heads.map(({ stamp }) => stamp))
}

/** Of a record that is gone: only that it is, where its id says nothing, for those who had it before. */
function toldOfGone(row: Row, choice: ShareChoice): ToldRegisters {
  if (!isKindKept(row.kind, choice.profile) || !drawnId.test(row.id)) return new Map()
  const erased = headsOf(row, erasedRegister)
  if (erased.length > 0) return new Map([[erasedRegister, stampsOf(erased)]])
  const removals = headsOf(row, removedRegister)
  const isPlain = removals.every((head) => head.values.every(isPlainRemoval))
  return isPlain && isRemoved(row) ? new Map([[removedRegister, stampsOf(removals)]]) : new Map()
}

/**
 * Of the heads of a register, those that are told: none where what is shown is not. In a public file what is
 * shown is told alone, and nothing where one and the same assertion says several things.
 */
function toldHeads(
  row: Row,
  register: string,
  values: KeptValues,
  choice: ShareChoice,
): readonly Head[] {
  const heads = headsOf(row, register)
  const isTold = (head: Head): boolean =>
    head.values.every((value) => values.isKept(row.kind, register, value)) &&
    (head.values.length > 0 || values.isKept(row.kind, register, null))
  const shown = heads.findLast((head) => head.values.length > 0)
  if (shown !== undefined && !isTold(shown)) return []
  if (choice.profile !== 'public') return heads.filter(isTold)
  const value = shown?.values.at(-1)
  if (value === undefined) return []
  // Who said the same without knowing is told too: what is said next there must supersede all of them.
  const isSame = (other: Json): boolean => sameJson(other, value)
  const agreeing = heads.filter((head) => head.values.length > 0 && head.values.every(isSame))
  return agreeing.some(({ stamp }) => stamp === shown?.stamp) ? agreeing : []
}

/** Where a record that is in sight was once removed, that it was brought back: for those who saw it go. */
function toldReturn(row: Row): readonly Head[] {
  const removals = headsOf(row, removedRegister)
  const isBack = removals.every((head) => head.values.every((value) => value === null))
  return isBack ? removals : []
}

/** By register, the stamps of what a choice tells of a row; `isKept` where the record itself is told. */
export function toldRegisters(
  row: Row,
  isKept: boolean,
  values: KeptValues,
  choice: ShareChoice,
): ToldRegisters {
  if (!isKept) return isRemoved(row) ? toldOfGone(row, choice) : new Map()
  const told = new Map<string, ReadonlySet<Stamp>>()
  for (const register of registersOfRow(row)) {
    const heads =
      register === removedRegister ? toldReturn(row) : toldHeads(row, register, values, choice)
    if (heads.length > 0) told.set(register, stampsOf(heads))
  }
  return told
}

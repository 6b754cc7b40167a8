import type { RowLookup } from '../../shared/change/apply'
import type { Conflict } from '../../shared/change/conflict'
import { differenceOf } from '../../shared/change/difference'
import { erasedRegister } from '../../shared/change/erase'
import { removedRegister } from '../../shared/change/record'
import { headsOf } from '../../shared/change/register'
import type { Head, Row } from '../../shared/change/row'
import type { Json } from '../../shared/kernel/json'
import type { Stamp } from '../../shared/kernel/stamp'
import { fieldSpec, isRecordKind, recordKinds } from '../../shared/model/record-kinds'
import type { Author } from '../state/authors-store'
import type { Disagreement, FieldDetail, LineDetails } from '../state/change-line'
import { nameOfId } from './record-title'

/** Finds who said what these stamps name. */
export type FindAuthors = (stamps: readonly Stamp[]) => Promise<ReadonlyMap<Stamp, Author>>

/** The registers of a field: itself, or the elements of a set. */
function registersOfField(rows: readonly (Row | undefined)[], field: string): ReadonlySet<string> {
  const registers = new Set([field])
  for (const row of rows) {
    for (const part of [row?.values ?? {}, row?.heads ?? {}]) {
      for (const name in part) if (name.startsWith(`${field}/`)) registers.add(name)
    }
  }
  return registers
}

/** The last that was said of a field and not said before; null where nothing new was. */
function lastSaid(before: Row | undefined, after: Row, field: string): Stamp | null {
  let last: Stamp | null = null
  for (const register of registersOfField([before, after], field)) {
    const known = new Set(headsOf(before, register).map((head) => head.stamp))
    for (const { stamp } of headsOf(after, register)) {
      if (!known.has(stamp) && (last === null || stamp > last)) last = stamp
    }
  }
  return last
}

/** Fields in the order of the form; those that this version does not know last. */
function byForm<Field extends { readonly field: string }>(
  kind: string,
  fields: readonly Field[],
): readonly Field[] {
  const order = isRecordKind(kind) ? Object.keys(recordKinds[kind]) : []
  const placeOf = ({ field }: Field): number => order.indexOf(field) + 1 || order.length + 1
  return [...fields].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Ids that the values of a record lead to. */
function* idsIn(kind: string, fields: readonly FieldDetail[]): Generator<string> {
  for (const { field, before, after } of fields) {
    const type = fieldSpec(kind, field)?.type
    const isReference = type === 'reference' || type === 'references'
    if (!isReference && field !== 'sameAs' && field !== 'notSame') continue
    for (const said of [before, after]) {
      const values = Array.isArray(said) ? (said as readonly Json[]) : [said]
      for (const value of values) if (typeof value === 'string') yield value
    }
  }
}

/** Of a disputed removal, the heads are those who removed, then those who edited without knowing of it. */
function sayingsOf(
  row: Row,
  { register, heads }: Conflict,
  authors: ReadonlyMap<Stamp, Author>,
): Disagreement['sayings'] {
  const isRemoval = register === removedRegister
  const removals = new Set(isRemoval ? headsOf(row, register).map((head) => head.stamp) : [])
  return heads.flatMap(({ stamp, values }: Head) =>
    values.map((value) => {
      const removes = removals.has(stamp) && value !== null
      const kind = !isRemoval ? 'value' : removes ? 'removal' : 'keeping'
      return { kind, value, by: authors.get(stamp) ?? null }
    }),
  )
}

/** What changes in one record, field by field, and who said it. Null where nobody sees it change. */
export async function lineDetails(
  key: string,
  before: RowLookup,
  after: RowLookup,
  findAuthors: FindAuthors,
): Promise<LineDetails | null> {
  const [old, row] = [before(key), after(key)]
  const difference = row === undefined ? null : differenceOf(old, row)
  if (row === undefined || difference === null) return null
  const { kind, how, conflicts } = difference
  const isGone = how === 'removed' || how === 'erased'
  // Of a record that goes, what it held is worth seeing before agreeing.
  const touched = isGone
    ? Object.entries(difference.before ?? {})
        .filter(([field]) => field !== 'id')
        .map(([field, value]) => ({ field, before: value, after: null }))
    : difference.fields
  const changed = byForm(kind, touched)
  const said = new Map(changed.map(({ field }) => [field, lastSaid(old, row, field)]))
  const goneBy = isGone
    ? lastSaid(old, row, how === 'erased' ? erasedRegister : removedRegister)
    : null
  const stamps = [...said.values(), goneBy].filter((stamp) => stamp !== null)
  const disputed = conflicts.flatMap(({ heads }) => heads.map((head) => head.stamp))
  const authors = await findAuthors([...new Set([...stamps, ...disputed])])
  const authorAt = (stamp: Stamp | null | undefined): Author | null =>
    stamp === null || stamp === undefined ? null : (authors.get(stamp) ?? null)
  const fields = changed.map((one) => ({ ...one, by: authorAt(said.get(one.field)) }))
  const nameOf = (id: string): string => nameOfId(after, id) || nameOfId(before, id)
  return {
    fields,
    disagreements: conflicts.map((conflict) => ({
      register: conflict.register,
      sayings: sayingsOf(row, conflict, authors),
    })),
    isGone,
    removedBy: authorAt(goneBy),
    names: new Map(Array.from(idsIn(kind, fields), (id) => [id, nameOf(id)])),
  }
}

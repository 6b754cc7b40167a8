import type { ChangeSet } from '../../change/change-set'
import type { Json } from '../../kernel/json'
import { isArray } from '../json-guard'
import type { ChangeCodes, Pool } from './decode-changes'
import type { SetHead } from './decode-sets'

/**
 * How long change sets would be if each were written out, in UTF-16 units and at least: what is written once
 * in columns may be said a million times, and a reader must know before it makes so much of so little.
 */
const perSet = 80
const perChange = 30
const perRegister = 4
const perStamp = 28

const textLength = (value: Json): number => (typeof value === 'string' ? value.length : 0)

/** The spread of change sets as they are. */
export function spreadOf(sets: readonly ChangeSet[]): number {
  let length = 0
  for (const { person, changes } of sets) {
    length += perSet + person.length
    for (const { kind, id, values, several, over } of changes) {
      length += perChange + kind.length + id.length
      for (const register of Object.keys(values)) {
        length += perRegister + register.length + textLength(values[register] ?? null)
      }
      for (const register of Object.keys(several ?? {})) length += perRegister + register.length
      for (const context of Object.values(over ?? {})) length += perStamp * context.length
    }
  }
  return length
}

/** The same, of columns that were checked and of which no change was made yet. */
export function spreadOfColumns(
  heads: readonly SetHead[],
  { shapeOf, idOf, overColumn }: ChangeCodes,
  { said, contexts }: Pool,
): number {
  let length = 0
  for (const { fields } of heads) length += perSet + fields.person.length
  for (const [index, { kind, columns }] of shapeOf.entries()) {
    length += perChange + kind.length + (idOf[index]?.length ?? 0)
    const codes = overColumn.values[index] ?? 0
    const stamps = (code: unknown): number => contexts[code as number]?.length ?? 0
    if (codes === 0) continue
    if (!isArray(codes)) length += perStamp * stamps(codes) * columns.length
    else for (const code of codes) length += perStamp * stamps(code)
  }
  for (const { form, name, values } of said) {
    const own = form === 'field' ? 0 : name.length
    for (const value of values) length += perRegister + own + textLength(value)
  }
  return length
}

import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Check } from '../check-register'
import { registerCheck } from '../check-register'
import type { Problem } from '../file-error'
import { fault, isArray } from '../json-guard'
import type { LineFault } from './column'
import type { RawColumn } from './gather-columns'
import { columnFault, valueFault } from './gather-columns'
import { isPlace, readChecked } from './read-column'
import type { Form } from './shape-tree'

/** What is said of one register, or of the elements of one set, change by change. */
export interface Said {
  readonly column: RawColumn
  readonly kind: string
  readonly form: Form
  /** The register or the field. */
  readonly name: string
  /** Of a field: the registers of its elements. */
  readonly values: readonly Json[]
  /** How many of the values have been taken. */
  taken: number
}

function formOf({ register, field }: RawColumn['head']): Form {
  return register !== undefined ? 'register' : field !== undefined ? 'field' : 'several'
}

/** Puts the ids of `places` for numbers, so that all values are what is said. */
function withIds(
  column: RawColumn,
  ids: ReadonlyMap<string, readonly string[]>,
): Result<RawColumn, LineFault> {
  const kind = column.head.ids
  if (kind === undefined) return ok(column)
  if (column.words !== null) return err(columnFault(column, fault('words', 'twice')))
  const places = ids.get(kind) ?? []
  const values: Json[] = []
  for (const [index, value] of column.values.entries()) {
    if (typeof value === 'number' && !isPlace(value, places.length)) {
      return err(valueFault(column, index, 'range'))
    }
    values.push(typeof value === 'number' ? (places[value] ?? null) : value)
  }
  return ok({ ...column, values })
}

/** A check of elements, by what `registerCheck` says of their registers; each word is looked at once. */
function elementCheck(kind: string, field: string): (value: unknown) => Problem | null {
  return (value) => {
    if (typeof value !== 'string') return 'type'
    const check = registerCheck(kind, `${field}/${value}`)
    return typeof check === 'string' ? check : check(true)
  }
}

const severalCheck =
  (check: Check) =>
  (value: unknown): Problem | null => {
    if (!isArray(value)) return 'type'
    for (const item of value) {
      const problem = item === null ? null : check(item)
      if (problem !== null) return problem
    }
    return null
  }

/** The registers of elements: each text is made once, since the same few elements come again and again. */
function registersOf(field: string, elements: readonly string[]): readonly string[] {
  const registers = new Map<string, string>()
  return elements.map((element) => {
    const register = registers.get(element) ?? `${field}/${element}`
    registers.set(element, register)
    return register
  })
}

/** Reads one column of what is said: the name of its register, then each value by the checks of its field. */
export function decodeSaid(
  raw: RawColumn,
  ids: ReadonlyMap<string, readonly string[]>,
): Result<Said, LineFault> {
  const form = formOf(raw.head)
  const { kind = '' } = raw.head
  const long = raw.words?.findIndex((word) => typeof word === 'object' && word !== null) ?? -1
  if (long >= 0) return err(columnFault(raw, fault(`words[${long}]`, 'type')))
  const name = raw.head[form] ?? ''
  const column = withIds(raw, ids)
  if (!column.ok) return column
  const said = { column: raw, kind, form, name, taken: 0 }
  if (form === 'field') {
    const read = readChecked(column.value, elementCheck(kind, name))
    if (!read.ok) return read
    return ok({ ...said, values: registersOf(name, read.value as readonly string[]) })
  }
  const check = registerCheck(kind, name)
  if (typeof check === 'string') return err(columnFault(raw, fault(form, check)))
  const read = readChecked(
    column.value,
    form === 'several' ? severalCheck(check) : (value) => (value === null ? null : check(value)),
  )
  return read.ok ? ok({ ...said, values: read.value }) : read
}

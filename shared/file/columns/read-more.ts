import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Fault, JsonObject } from '../json-guard'
import { isArray, isObject, within } from '../json-guard'
import type { LineFault } from './column'
import type { RawColumns } from './gather-columns'
import { valueFault } from './gather-columns'
import { isPlace, singleColumn } from './read-column'

/** Fields beyond the columns, by the place of what has them. */
export type More = ReadonlyMap<number, Readonly<Record<string, Json>>>

/** Reads a list of `[place, fields]`: `count` is how many places there are, and `check` finds what is wrong. */
export function readMore(
  columns: RawColumns,
  name: string,
  count: number,
  check: (fields: JsonObject) => Fault | null,
): Result<More, LineFault> {
  const column = singleColumn(columns, name)
  if (!column.ok) return column
  const more = new Map<number, Readonly<Record<string, Json>>>()
  for (const [index, value] of column.value.values.entries()) {
    const [place, fields] = isArray(value) ? value : []
    if (!isObject(fields)) return err(valueFault(column.value, index, 'type'))
    if (!isPlace(place, count)) return err(valueFault(column.value, index, 'range'))
    if (more.has(place)) return err(valueFault(column.value, index, 'twice'))
    const found = check(fields)
    if (found !== null) {
      const at = valueFault(column.value, index, found.problem)
      return err({ ...within(at.field, found), line: at.line })
    }
    more.set(place, fields)
  }
  return ok(more)
}

import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Problem } from '../file-error'
import { fault } from '../json-guard'
import type { LineFault } from './column'
import type { RawColumn, RawColumns } from './gather-columns'
import { columnFault, valueFault } from './gather-columns'

/** Whether a value is a place in a list of some length. */
export function isPlace(value: unknown, length: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < length
}

const empty = (lines: number): RawColumn => ({
  head: { column: '' },
  words: null,
  values: [],
  line: lines,
  starts: [],
})

/** A column that stands once; what has no values need not be written. `count`: how many it must have. */
export function singleColumn(
  columns: RawColumns,
  name: string,
  count?: number,
): Result<RawColumn, LineFault> {
  const column = columns.single.get(name) ?? empty(columns.lines)
  if (count === undefined || column.values.length === count) return ok(column)
  return err(columnFault(column, fault(name, 'range')))
}

/** The numbers of a column: whole, from 0, and below `limit`. */
export function readPlaces(column: RawColumn, limit: number): Result<readonly number[], LineFault> {
  if (column.words !== null) return err(columnFault(column, fault('words', 'type')))
  const { values } = column
  for (let index = 0; index < values.length; index++) {
    if (!isPlace(values[index], limit)) return err(valueFault(column, index, 'range'))
  }
  return ok(values as readonly number[])
}

/** What is wrong with one value; null where nothing is. */
export type Check = (value: unknown) => Problem | null

/**
 * The values of a column, each checked: where it has words, these are, once, and the values are places among
 * them.
 */
export function readChecked(column: RawColumn, check: Check): Result<readonly Json[], LineFault> {
  const { words, values } = column
  if (words === null) {
    for (let index = 0; index < values.length; index++) {
      const problem = check(values[index])
      if (problem !== null) return err(valueFault(column, index, problem))
    }
    return ok(values)
  }
  for (const [index, word] of words.entries()) {
    const problem = check(word)
    if (problem !== null) return err(columnFault(column, fault(`words[${index}]`, problem)))
  }
  const read: Json[] = []
  for (let index = 0; index < values.length; index++) {
    const place = values[index]
    if (!isPlace(place, words.length)) return err(valueFault(column, index, 'range'))
    read.push(words[place] ?? null)
  }
  return ok(read)
}

import type { Json } from '../../kernel/json'
import type { Result } from '../../kernel/result'
import { err, ok } from '../../kernel/result'
import type { Problem } from '../file-error'
import type { Fault } from '../json-guard'
import { fault } from '../json-guard'
import type { ColumnHead, LineFault } from './column'
import { readLine } from './read-line'

/** A column as its lines give it, none of its values checked. */
export interface RawColumn {
  readonly head: ColumnHead
  readonly words: readonly Json[] | null
  readonly values: readonly Json[]
  /** The line where it begins, the first being 1. */
  readonly line: number
  /** Where the values of each of its lines begin. */
  readonly starts: readonly (readonly [start: number, line: number])[]
}

/** The columns of a file, each whole. */
export interface RawColumns {
  /** Those that stand once, by name. */
  readonly single: ReadonlyMap<string, RawColumn>
  /** `ids`, by kind. */
  readonly ids: ReadonlyMap<string, RawColumn>
  /** `said`, in their order, which shapes refer to. */
  readonly said: readonly RawColumn[]
  readonly lines: number
}

/** A fault of one value of a column. */
export function valueFault(column: RawColumn, index: number, problem: Problem): LineFault {
  const [start, line] = column.starts.findLast(([first]) => first <= index) ?? [0, column.line]
  return { ...fault(`values[${index - start}]`, problem), line }
}

/** A fault of a column as a whole, or of one of its words. */
export function columnFault(column: RawColumn, inner: Fault): LineFault {
  return { ...inner, line: column.line }
}

function sortOut(columns: Iterable<RawColumn>, lines: number): RawColumns {
  const single = new Map<string, RawColumn>()
  const ids = new Map<string, RawColumn>()
  const said: RawColumn[] = []
  for (const column of columns) {
    if (column.head.column === 'said') said.push(column)
    else if (column.head.column === 'ids') ids.set(column.head.kind ?? '', column)
    else single.set(column.head.column, column)
  }
  return { single, ids, said, lines }
}

/** A column of several lines, to which more may be added. */
interface Growing extends RawColumn {
  readonly words: Json[] | null
  readonly values: Json[]
  readonly starts: (readonly [start: number, line: number])[]
}

function push(list: Json[], added: readonly Json[]): void {
  for (const item of added) list.push(item)
}

/** Puts the lines of each column together: its words, and its values, one line after the other. */
export function gatherColumns(lines: readonly Json[]): Result<RawColumns, LineFault> {
  // Most columns have one line, of which nothing is copied.
  const columns = new Map<string, RawColumn>()
  const growing = new Map<string, Growing>()
  for (const [index, json] of lines.entries()) {
    const line = index + 1
    const read = readLine(json)
    if (!read.ok) return err({ ...read.error, line })
    const { head, key, words, values } = read.value
    const first = columns.get(key)
    if (first === undefined) {
      columns.set(key, { head, words, values, line, starts: [[0, line]] })
      continue
    }
    let column = growing.get(key)
    if (column === undefined) {
      const own = first.words === null ? null : [...first.words]
      column = { ...first, words: own, values: [...first.values], starts: [...first.starts] }
      growing.set(key, column)
      columns.set(key, column)
    }
    if (words !== null && column.words === null) return err({ ...fault('words', 'twice'), line })
    column.starts.push([column.values.length, line])
    push(column.words ?? [], words ?? [])
    push(column.values, values)
  }
  return ok(sortOut(columns.values(), lines.length))
}

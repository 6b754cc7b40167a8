import Papa from 'papaparse'
import type { Separator, Table, TablePlace } from './table'

/** A row, or lines that are none because a quotation mark opens there and never closes. */
export interface TableRow {
  /** The line of the file that it begins on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly isUnclosed: boolean
  /** Where the next row begins. */
  readonly next: TablePlace
}

/** Goes on with the next row, or stops there. */
export type Visit = (row: TableRow) => 'on' | 'stop'

/**
 * How many times reading begins anew on the line after a quotation mark that never closes. After that
 * many, what remains of the file is one unclosed row.
 */
const maxRestarts = 50

/** Visits the rows of a table in order, after its headings. Rows without any text are no rows. */
export function eachRow(table: Table, visit: Visit): void {
  visitRows(table.text, table.start, table.separator, visit)
}

/** Visits the rows of a text from some place on. */
export function visitRows(
  text: string,
  start: TablePlace,
  separator: Separator,
  visit: Visit,
): void {
  // A carriage return before a line feed is left to the cells, which are trimmed: files mix both.
  const newline = text.includes('\n') ? '\n' : '\r'
  let place: TablePlace | null = start
  for (let restarts = 0; place !== null && place.index < text.length; restarts += 1) {
    place = visitFrom(text, place, { separator, newline, isLast: restarts === maxRestarts }, visit)
  }
}

interface Reading {
  readonly separator: Separator
  readonly newline: '\n' | '\r'
  readonly isLast: boolean
}

/** Visits rows until the end, or until a quotation mark that never closes: then says where to begin anew. */
function visitFrom(
  text: string,
  start: TablePlace,
  { separator, newline, isLast }: Reading,
  visit: Visit,
): TablePlace | null {
  let place = start
  let restart: TablePlace | null = null
  Papa.parse(text.slice(start.index), {
    delimiter: separator,
    newline,
    step: ({ data, errors, meta }, parser) => {
      const isUnclosed = errors.some((error) => error.code === 'MissingQuotes')
      const end = start.index + meta.cursor
      const index = isUnclosed && !isLast ? lineAfter(text, place.index, newline) : end
      const next = { index, line: place.line + countLines(text, place.index, index, newline) }
      const row = { line: place.line, cells: data, isUnclosed, next }
      place = next
      if (isUnclosed) restart = next
      const isBlank = !isUnclosed && data.every((cell) => cell.trim() === '')
      if (isBlank || visit(row) === 'on') return
      restart = null
      parser.abort()
    },
  })
  return restart
}

function lineAfter(text: string, index: number, newline: string): number {
  const end = text.indexOf(newline, index)
  return end < 0 ? text.length : end + 1
}

function countLines(text: string, from: number, to: number, newline: string): number {
  let lines = 0
  let index = text.indexOf(newline, from)
  while (index >= 0 && index < to) {
    lines += 1
    index = text.indexOf(newline, index + 1)
  }
  return lines
}

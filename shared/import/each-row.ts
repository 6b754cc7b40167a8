import Papa from 'papaparse'
import type { Separator, Table, TablePlace } from './table'

/** A row, or a line that is none because a quotation mark opens there and never closes. */
export interface TableRow {
  /** The line of the file that it begins on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** The one cell is then the line as it stands. */
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
      const end = start.index + meta.cursor
      const isUnclosed = !isLast && isRunaway(errors, text.slice(place.index, end), newline)
      const isBroken = isUnclosed || errors.some((error) => error.code === 'MissingQuotes')
      const index = isUnclosed ? lineAfter(text, place.index, newline) : end
      const next = { index, line: place.line + countLines(text, place.index, index, newline) }
      const cells = isUnclosed ? [text.slice(place.index, index).trim()] : data
      const row = { line: place.line, cells, isUnclosed: isBroken, next }
      place = next
      const isBlank = !isBroken && data.every((cell) => cell.trim() === '')
      const goes = isBlank ? 'on' : visit(row)
      if (goes === 'stop' || isUnclosed) parser.abort()
      restart = goes === 'on' && isUnclosed ? next : null
    },
  })
  return restart
}

/**
 * Whether a quotation mark has run away with the lines after its own: it never closes, or it closes on
 * another line after marks that are not where marks may be.
 */
function isRunaway(
  errors: readonly { readonly code: string }[],
  row: string,
  newline: string,
): boolean {
  if (errors.length === 0) return false
  if (errors.some((error) => error.code === 'MissingQuotes')) return true
  return row.trimEnd().includes(newline)
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

import { cleanCell, onOneLine } from '../cell-values'
import { visitRows } from '../each-row'
import type { Separator } from '../table'

/** One line of a pasted text: its number from 1, and its cells, cleaned, on one line each. */
export interface PastedRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Longest paste that is read, in UTF-16 units: a table of key figures has dozens of lines. */
export const maxPastedLength = 200_000

/** Spreadsheets put tabs between cells; a file's text, semicolons. A comma is more often in a number. */
function separatorOf(text: string): Separator {
  if (text.includes('\t')) return '\t'
  return text.includes(';') ? ';' : ','
}

/** The rows of a text from the clipboard that hold anything. */
export function pastedRows(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = []
  const whole = text.slice(0, maxPastedLength).replace(/\r\n?/g, '\n')
  visitRows(whole, { index: 0, line: 1 }, separatorOf(whole), ({ line, cells }) => {
    const clean = cells.map((cell) => onOneLine(cleanCell(cell)))
    if (clean.some((cell) => cell !== '')) rows.push({ line, cells: clean })
    return 'on'
  })
  return rows
}

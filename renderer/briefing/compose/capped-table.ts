import type { Table } from '../../../shared/briefing/document'
import type { Composition } from './composition'

/** A table as a page holds it: its first rows, how many more there are, and the whole of it for the sheets. */
export function cappedTable(composition: Composition, table: Table, most: number): Table {
  // The line that says « et 1 autre » takes the room of that one.
  if (table.rows.length <= most + 1) return table
  composition.sheets.push(table)
  const more = table.rows.length - most
  const { words, whole } = composition
  const said = words('note.tables.more', { count: more, n: whole(more) })
  return { ...table, rows: table.rows.slice(0, most), note: `${table.note} ${said}` }
}

import { eachRow } from './each-row'
import type { Table } from './table'

/** The cells of the first rows of a table, to show while columns are mapped. */
export function sampleRows(table: Table, count: number): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  if (count < 1) return rows
  eachRow(table, ({ cells }) => {
    rows.push(cells)
    return rows.length < count ? 'on' : 'stop'
  })
  return rows
}

import { maxTextLength } from '../model/field'
import type { Places } from '../places/place'
import type { ColumnMapping } from './column-mapping'
import { eachRow, type TableRow } from './each-row'
import type { ImportPlan } from './import-plan'
import type { PresetName } from './presets/preset'
import { readMappedRow } from './read-mapped-row'
import type { ImportOptions, RowReading, SkipReason } from './read-row'
import { skipped } from './read-row'
import { cellsByHeading, presets } from './recognise'
import { type Existing, sortRows } from './sort-rows'
import type { Table } from './table'

/** How the rows of a table are read: as a register's, or by columns that a person mapped. */
export type TableReader =
  | { readonly kind: 'preset'; readonly preset: PresetName }
  /** `source` is what the records say they come from: the file's name. */
  | { readonly kind: 'mapping'; readonly mapping: ColumnMapping; readonly source: string }

/** What is imported unless the person asks for more: no natural person, nothing of one. */
export function defaultOptions(reader: TableReader): ImportOptions {
  const register = reader.kind === 'preset' ? presets[reader.preset].options : null
  return {
    withPersons: false,
    withPersonal: false,
    withAddresses: register?.withAddresses ?? true,
    withClosed: false,
    withRemoved: false,
    communes: null,
    declaredSince: null,
  }
}

/**
 * Reads every row of a table and says what would become of it: a new actor, one the territory has, or
 * none and why. Nothing is written. `onProgress` is told the share done, from 0 to 1, now and then.
 */
export function planImport(
  table: Table,
  reader: TableReader,
  existing: Existing,
  options: ImportOptions,
  places: Places,
  onProgress: (share: number) => void = () => undefined,
): ImportPlan {
  const sorter = sortRows(existing, options, places)
  const read = rowReader(table, reader, options)
  let rows = 0
  eachRow(table, (row) => {
    sorter.add(row.line, read(row))
    rows += 1
    if (rows % 2000 === 0) onProgress(row.next.index / table.text.length)
    return 'on'
  })
  return sorter.plan()
}

function rowReader(
  table: Table,
  reader: TableReader,
  options: ImportOptions,
): (row: TableRow) => RowReading {
  const cellsOf = cellsByHeading(table.headings)
  const width = table.headings.length
  return ({ cells, isUnclosed }) => {
    const fault = isUnclosed ? 'unclosed-quote' : faultOf(cells, width, reader.kind)
    if (fault !== null) return skipped(fault, excerpt(cells))
    return reader.kind === 'preset'
      ? presets[reader.preset].read(cellsOf(cells), options)
      : readMappedRow(cells, reader.mapping, reader.source)
  }
}

/** What makes a row unreadable. Registers always write every cell; people's tables may end early. */
function faultOf(
  cells: readonly string[],
  width: number,
  kind: TableReader['kind'],
): SkipReason | null {
  const isTooWide = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
  if (isTooWide || (kind === 'preset' && cells.length < width)) return 'bad-row'
  return cells.some((cell) => cell.length > maxTextLength) ? 'too-long' : null
}

/** How much of a row is shown to recognise it by. */
const excerptLength = 80

function excerpt(cells: readonly string[]): string {
  const text = cells.join(' ').slice(0, 1000).replace(/\s+/g, ' ').trim()
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text
}

import type { Table } from '../../../../shared/briefing/document'
import type { CrossTable } from '../../../../shared/briefing/figure'
import type { Composition } from '../composition'
import { figureCell, textCell } from '../words/figure-runs'

/** Counts by two things as a table, whole. */
export function crossTable(
  composition: Composition,
  cross: CrossTable,
  {
    id,
    title,
    note,
    what,
    row,
    column,
  }: {
    readonly id: string
    readonly title: string
    readonly note: string
    /** The head of the first column. */
    readonly what: string
    readonly row: (code: string) => string
    readonly column: (code: string) => string
  },
): Table {
  const columns = cross.columns.codes.map(column)
  return {
    kind: 'table',
    id: `${id}-data`,
    title,
    columns: [
      { label: what, isNumber: false },
      ...columns.map((label) => ({ label, isNumber: true })),
    ],
    rows: cross.rows.codes.map((code, at) => {
      const label = row(code)
      return [
        textCell(label),
        ...(cross.cells[at] ?? []).map((figure, place) =>
          figureCell(
            composition,
            `${cross.code}/${code}/${cross.columns.codes[place] ?? ''}`,
            figure,
            composition.words('note.pictures.partOf', {
              what: label,
              part: columns[place] ?? '',
            }),
          ),
        ),
      ]
    }),
    note,
  }
}

/** The rows in which anything is counted, by their places in the table. */
export function filledRows(cross: CrossTable): readonly number[] {
  return cross.cells.flatMap((cells, at) =>
    cells.some(({ state, value }) => ['masked', 'withheld'].includes(state) || (value ?? 0) > 0)
      ? [at]
      : [],
  )
}

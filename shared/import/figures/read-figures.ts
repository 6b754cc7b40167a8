import { dateOf } from '../cell-values'
import type { FigureColumns, FigureField } from './figure-columns'
import type { PastedRow } from './pasted-rows'
import { readNumber } from './read-number'

/** A figure as a row says it. Texts are empty where the row says nothing. */
export interface PastedFigure {
  readonly title: string
  readonly value: number
  readonly unit: string
  /** `2022`, `2022-03` or `2022-03-21`. */
  readonly year: string
  readonly source: string
  readonly notes: string
}

/** `no-title`, `no-number`: the cell is empty; `not-a-number`: it says something else. */
export type FigureRefusal = 'no-title' | 'no-number' | 'not-a-number'

export type PastedLine =
  | { readonly kind: 'figure'; readonly line: number; readonly figure: PastedFigure }
  | {
      readonly kind: 'refused'
      readonly line: number
      readonly reason: FigureRefusal
      /** The row as it stands, for the person to find it. */
      readonly text: string
    }

/** A year alone, with the footnotes that INSEE puts behind it. */
const year = /^((?:1[89]|20)\d\d)(?:\s*\(\*+\))?$/

/** Reads every row after the headings: as a figure, or refused with its reason. */
export function readFigures(
  rows: readonly PastedRow[],
  columns: FigureColumns,
): readonly PastedLine[] {
  return rows.slice(columns.hasHeadings ? 1 : 0).map((row) => readRow(row, columns))
}

function readRow({ line, cells }: PastedRow, columns: FigureColumns): PastedLine {
  const cell = (field: FigureField): string => {
    const index = columns.at[field]
    return index === undefined ? '' : (cells[index] ?? '')
  }
  const title = cell('title').replace(/\s*:$/, '')
  const number = readNumber(cell('value'))
  if (title === '' || number === null) {
    const reason = title === '' ? 'no-title' : cell('value') === '' ? 'no-number' : 'not-a-number'
    const text = cells.filter((part) => part !== '').join(' · ')
    return { kind: 'refused', line, reason, text }
  }
  const said = cell('year')
  const read = year.exec(said)?.[1] ?? dateOf(said)
  // `2019-2023` is no date that a figure can have: it is kept in words.
  const notes = [cell('notes'), read === '' ? said : ''].filter((part) => part !== '').join(' · ')
  const figure = {
    title,
    value: number.value,
    unit: cell('unit') === '' ? number.unit : cell('unit'),
    year: read === '' ? columns.year : read,
    source: cell('source'),
    notes,
  }
  return { kind: 'figure', line, figure }
}

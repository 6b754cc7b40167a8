import type { ReactNode } from 'react'

/** One column of a table of records. */
export interface RecordColumn<T> {
  readonly id: string
  readonly header: string
  /** Share of the width, as in CSS grid: `minmax(160px, 3fr)`. */
  readonly width: string
  /** The table's width in pixels under which the column is left out. */
  readonly showFrom: number
  /** What the column is sorted by; undefined goes last. */
  readonly valueOf: (record: T) => string | number | undefined
  /** What is shown, where it is not the value itself. */
  readonly cell?: (record: T) => ReactNode
  readonly isNumber?: boolean
  /** What one asks for of it is the latest, or the most. */
  readonly isLatestFirst?: boolean
}

/** Something that records may be filtered by. */
export interface Facet<T> {
  readonly id: string
  readonly label: string
  readonly valuesOf: (record: T) => readonly string[]
  readonly labelOf: (value: string) => string
}

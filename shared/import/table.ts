/** How the bytes of a table may have been written. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le'

/** Reads bytes as text in an encoding, without the byte order mark; null where they are not valid in it. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | null

export type Separator = ';' | ',' | '\t'

/**
 * A table of text, read as far as its headings. Its rows are read one after the other by `eachRow`: a
 * register of 200,000 lines by 61 columns would not fit as so many texts.
 */
export interface Table {
  readonly text: string
  readonly encoding: Encoding
  readonly separator: Separator
  readonly headings: readonly string[]
  /** Where the first row after the headings begins: index in `text`, and line of the file from 1. */
  readonly start: TablePlace
}

export interface TablePlace {
  readonly index: number
  readonly line: number
}

/** Why bytes are no table that can be imported. */
export type TableError =
  | { readonly kind: 'table-too-big'; readonly bytes: number; readonly max: number }
  | { readonly kind: 'table-too-wide'; readonly columns: number; readonly max: number }
  /** Not text: a workbook, an archive, a picture. */
  | { readonly kind: 'table-not-text' }
  /** Nothing but white space, or headings without a row. */
  | { readonly kind: 'table-empty' }

/** Largest table, in bytes: twice the largest export of the Annuaire des Entreprises (200,000 lines). */
export const maxTableBytes = 256 * 1024 * 1024

export const maxColumns = 500

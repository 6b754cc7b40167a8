import { create } from 'zustand'
import type { ColumnMapping } from '../../shared/import/column-mapping'
import type { ImportPlan } from '../../shared/import/import-plan'
import type { TableReader } from '../../shared/import/plan-import'
import type { ImportOptions } from '../../shared/import/read-row'
import type { TableError } from '../../shared/import/table'

/** A table that the person brought, waiting to be reviewed. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How a table's rows are read, and what would become of each. */
export interface ReviewedRows {
  readonly reader: TableReader
  readonly options: ImportOptions
  readonly plan: ImportPlan
}

/** What a table turned out to be. */
export interface TableReview {
  readonly headings: readonly string[]
  /** By column: whether it looks like personal data. */
  readonly personal: readonly boolean[]
  /** The first rows, to show while columns are mapped. */
  readonly sample: readonly (readonly string[])[]
  readonly proposed: ColumnMapping
  /** Null where no register is recognised and nobody has said what the columns are. */
  readonly rows: ReviewedRows | null
}

export interface ImportState {
  readonly file: ImportFile | null
  /** Of the file's bytes, in hexadecimal; empty until they are read. */
  readonly sha256: string
  readonly review: TableReview | null
  readonly refused: TableError | null
}

export const noImport: ImportState = { file: null, sha256: '', review: null, refused: null }

/** The table under review in the import dialog. */
export const useImport = create<ImportState>()(() => noImport)

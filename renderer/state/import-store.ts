import { create } from 'zustand'
import type { ColumnMapping } from '../../shared/import/column-mapping'
import type { ImportPlan } from '../../shared/import/import-plan'
import type { GraphError, GraphFile } from '../../shared/import/network/graph-file'
import type { GraphMapping } from '../../shared/import/network/graph-mapping'
import type { NetworkPlan } from '../../shared/import/network/network-plan'
import type { GraphReader } from '../../shared/import/network/plan-graph'
import type { TableReader } from '../../shared/import/plan-import'
import type { ImportOptions } from '../../shared/import/read-row'
import type { TableError } from '../../shared/import/table'

/** A table or a network that the person brought, waiting to be reviewed. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How a table's rows are read, and what would become of each. */
export interface ReviewedRows {
  readonly reader: TableReader | GraphReader
  readonly options: ImportOptions
  readonly plan: ImportPlan
  /** What a network brings beside its actors; null of a table. */
  readonly network: NetworkPlan | null
}

/** What a network turned out to be, to say what its attributes mean. */
export interface NetworkReview {
  readonly format: GraphFile['format']
  readonly nodes: number
  readonly links: number
  readonly hasPlaces: boolean
  /** The most frequent values first. */
  readonly nodeFields: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly linkFields: readonly string[]
  readonly proposed: GraphMapping
}

/** What a file turned out to be. */
export interface ImportReview {
  readonly headings: readonly string[]
  /** By column: whether it looks like personal data. */
  readonly personal: readonly boolean[]
  /** The first rows, to show while columns are mapped. */
  readonly sample: readonly (readonly string[])[]
  readonly proposed: ColumnMapping
  /** Null of a table. */
  readonly network: NetworkReview | null
  /** Null where no register is recognised and nobody has said what the columns are. */
  readonly rows: ReviewedRows | null
}

export interface ImportState {
  readonly file: ImportFile | null
  /** Of the file's bytes, in hexadecimal; empty until they are read. */
  readonly sha256: string
  readonly review: ImportReview | null
  readonly refused: TableError | GraphError | null
}

export const noImport: ImportState = { file: null, sha256: '', review: null, refused: null }

/** The file under review in the import dialog. */
export const useImport = create<ImportState>()(() => noImport)

import type { Cell, ImportOptions, RowReading } from '../read-row'

export type PresetName =
  | 'annuaire-entreprises'
  | 'stock-etablissement'
  | 'stock-unite-legale'
  | 'rna-waldec'
  | 'rna-import'

/** A register whose files are known by their headings, and how one of its rows reads. */
export interface Preset {
  readonly name: PresetName
  /** Headings that its files have. */
  readonly requires: readonly string[]
  /** Headings that only other files have. */
  readonly excludes: readonly string[]
  readonly read: (cell: Cell, options: ImportOptions) => RowReading
  /** What this register does not give unless the person asks for it. */
  readonly options: Pick<ImportOptions, 'withAddresses'>
}

import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { isPersonalHeading, proposeMapping } from '../../shared/import/column-mapping'
import type { TableReader } from '../../shared/import/plan-import'
import { defaultOptions, planImport } from '../../shared/import/plan-import'
import type { ImportOptions } from '../../shared/import/read-row'
import { readTable } from '../../shared/import/read-table'
import { recognise } from '../../shared/import/recognise'
import { sampleRows } from '../../shared/import/sample-rows'
import type { Existing } from '../../shared/import/sort-rows'
import type { Decode, TableError } from '../../shared/import/table'
import type { Places } from '../../shared/places/place'
import type { ImportReview } from '../state/import-store'

/** A table to review. */
export interface ReviewRequest {
  readonly bytes: Uint8Array
  /** How to read its rows; null to find out by its headings. */
  readonly reader: TableReader | null
  /** What to take of it; null for the usual. */
  readonly options: ImportOptions | null
  readonly existing: Existing
}

const sampleSize = 5

/** Reads a table as far as can be told without a person. */
export function reviewTable(
  { bytes, reader: wanted, options, existing }: ReviewRequest,
  decode: Decode,
  places: Places,
  onProgress: (progress: number) => void,
): Result<ImportReview, TableError> {
  const read = readTable(bytes, decode)
  if (!read.ok) return read
  const table = read.value
  const { headings } = table
  const preset = recognise(headings)
  const reader = wanted ?? (preset === null ? null : { kind: 'preset', preset })
  const review = {
    headings,
    personal: headings.map(isPersonalHeading),
    sample: sampleRows(table, sampleSize),
    proposed: proposeMapping(headings),
    network: null,
  }
  if (reader === null) return ok({ ...review, rows: null })
  const chosen = options ?? defaultOptions(reader)
  const plan = planImport(table, reader, existing, chosen, places, onProgress)
  return ok({ ...review, rows: { reader, options: chosen, plan, network: null } })
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Result } from '../../shared/kernel/result'
import type { GraphError } from '../../shared/import/network/graph-file'
import type { Decode, TableError } from '../../shared/import/table'
import { openPlaces } from '../../shared/places/open-places'
import { answerInWorker } from './answer-in-worker'
import type { ImportReview } from '../state/import-store'
import type { GraphRequest } from './review-graph'
import type { ReviewRequest } from './review-table'
import { reviewTable } from './review-table'

/** A review, and the hash of the bytes it is of. */
export interface HashedReview {
  readonly review: ImportReview
  readonly sha256: string
}

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What to read: rows of a table, or nodes and links. */
export type ImportRequest =
  | { readonly kind: 'table'; readonly table: ReviewRequest }
  | { readonly kind: 'graph'; readonly graph: GraphRequest }

export type Reviewed = Result<HashedReview, TableError | GraphError>

answerInWorker(async (request: ImportRequest, onProgress): Promise<Reviewed> => {
  const { placesData } = await import('virtual:places')
  const places = openPlaces(placesData)
  const { bytes } = request.kind === 'table' ? request.table : request.graph
  // The reader of XML is loaded for XML only.
  const reviewed =
    request.kind === 'table'
      ? reviewTable(request.table, decode, places, onProgress)
      : (await import('./review-graph')).reviewGraph(request.graph, decode, places)
  if (!reviewed.ok) return reviewed
  return {
    ok: true,
    value: { review: reviewed.value, sha256: bytesToHex(sha256(bytes)) },
  }
})

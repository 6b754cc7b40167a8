import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Result } from '../../shared/kernel/result'
import type { Decode, TableError } from '../../shared/import/table'
import { openPlaces } from '../../shared/places/open-places'
import { answerInWorker } from './answer-in-worker'
import type { TableReview } from '../state/import-store'
import type { ReviewRequest } from './review-table'
import { reviewTable } from './review-table'

/** A review, and the hash of the bytes it is of. */
export interface HashedReview {
  readonly review: TableReview
  readonly sha256: string
}

const decode: Decode = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

answerInWorker(
  async (request: ReviewRequest, onProgress): Promise<Result<HashedReview, TableError>> => {
    const { placesData } = await import('virtual:places')
    const reviewed = reviewTable(request, decode, openPlaces(placesData), onProgress)
    if (!reviewed.ok) return reviewed
    return {
      ok: true,
      value: { review: reviewed.value, sha256: bytesToHex(sha256(request.bytes)) },
    }
  },
)

import type { Result } from '../../shared/kernel/result'
import type { SealError } from '../../shared/seal/seal-error'
import { unseal } from '../../shared/seal/unseal'

export interface UnsealRequest {
  readonly bytes: Uint8Array
  readonly passphrases: readonly string[]
}

/** Opens a file with the passphrases given. Runs in a worker: each takes about a second. */
export function unsealInWorker({
  bytes,
  passphrases,
}: UnsealRequest): Promise<Result<Uint8Array, SealError>> {
  return unseal(bytes, { passphrases })
}

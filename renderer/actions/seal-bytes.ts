import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { SealError } from '../../shared/seal/seal-error'
import { sealFor } from '../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../shared/seal/seal-with-passphrase'
import type { ShareSeal } from './share-order'

/** Closes the bytes of a file as was asked. Slow: for a worker. */
export async function sealBytes(
  bytes: Uint8Array,
  seal: ShareSeal,
): Promise<Result<Uint8Array, SealError>> {
  switch (seal.kind) {
    case 'open':
      return ok(bytes)
    case 'passphrase':
      return sealWithPassphrase(bytes, seal.passphrase)
    case 'keys':
      return sealFor(bytes, seal.recipients)
  }
}

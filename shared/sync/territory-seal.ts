import type { Result } from '../kernel/result'
import { recipientOf } from '../seal/identity'
import type { SealError } from '../seal/seal-error'
import { sealFor } from '../seal/seal-for'
import { unseal } from '../seal/unseal'

/** How the batches of a keyed territory are sealed and opened. */
export interface BatchSeal {
  readonly seal: (bytes: Uint8Array) => Promise<Result<Uint8Array, SealError>>
  readonly unseal: (sealed: Uint8Array) => Promise<Result<Uint8Array, SealError>>
}

/** Seals with a territory's key (`AGE-SECRET-KEY-1...`); null where the text is no such key. */
export async function territorySeal(identity: string): Promise<BatchSeal | null> {
  const recipient = await recipientOf(identity)
  if (recipient === null) return null
  return {
    seal: (bytes) => sealFor(bytes, [recipient]),
    unseal: (sealed) => unseal(sealed, { identities: [identity] }),
  }
}

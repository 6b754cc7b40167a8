import { z } from 'zod'
import type { SealError } from '../seal/seal-error'
import { fileBytes } from './payloads'
import { passphrase } from './sync-payloads'

export const identityPassphrase = z.object({ passphrase })
export const sealedBytes = fileBytes

/** This computer's own key, with which colleagues encrypt files for it. */
export interface OwnIdentity {
  /** The public part (`age1...`), to be given to anybody; null: none was made. */
  readonly recipient: string | null
  /** Whether this computer can keep it safely (a keyring); else it lasts until the app is closed. */
  readonly keepsSecrets: boolean
}

/** Why a file does not give a secret key: it cannot be opened, or holds something else. */
export type KeyFileError = SealError | { readonly kind: 'not-a-key' }

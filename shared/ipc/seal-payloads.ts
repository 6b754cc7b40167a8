import { z } from 'zod'
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

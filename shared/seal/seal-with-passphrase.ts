import { Encrypter } from 'age-encryption'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { SealError } from './seal-error'
import { writtenPassphrase } from './passphrase'

/** log2 of scrypt's N: 256 MiB and about a second of one core, for us and for who guesses. */
const workFactor = 18

/**
 * Encrypts bytes with a passphrase (scrypt). The same bytes give others each time. Takes about a second of
 * the thread it runs on, so call it from a worker. `logN` is for tests only, where there are many.
 */
export async function sealWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  logN = workFactor,
): Promise<Result<Uint8Array, SealError>> {
  try {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(writtenPassphrase(passphrase))
    encrypter.setScryptWorkFactor(logN)
    return ok(await encrypter.encrypt(bytes))
  } catch {
    // The one thing that can fail is to be given that much memory.
    return err({ kind: 'seal-too-costly' })
  }
}

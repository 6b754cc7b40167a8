import { Encrypter } from 'age-encryption'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { isRecipient } from './identity'
import type { SealError } from './seal-error'
import { maxStanzas } from './limits'

/**
 * Encrypts bytes so that the secret key of any of the recipients (`age1...`) opens them, and nothing else.
 * The same bytes give others each time. Nobody to encrypt for is an error too: the recipient is then ''.
 */
export async function sealFor(
  bytes: Uint8Array,
  recipients: readonly string[],
): Promise<Result<Uint8Array, SealError>> {
  const each = [...new Set(recipients)]
  const bad = each.find((recipient) => !isRecipient(recipient))
  if (bad !== undefined) return err({ kind: 'bad-recipient', recipient: bad })
  if (each.length === 0) return err({ kind: 'bad-recipient', recipient: '' })
  if (each.length > maxStanzas) return err({ kind: 'seal-too-costly' })
  const encrypter = new Encrypter()
  for (const recipient of each) encrypter.addRecipient(recipient)
  try {
    return ok(await encrypter.encrypt(bytes))
  } catch {
    // A well-written key that is no point of the curve that one can encrypt for (all zeros, say).
    return await firstBad(each)
  }
}

async function firstBad(recipients: readonly string[]): Promise<Result<Uint8Array, SealError>> {
  for (const recipient of recipients) {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    try {
      await encrypter.encrypt(new Uint8Array(0))
    } catch {
      return err({ kind: 'bad-recipient', recipient })
    }
  }
  return err({ kind: 'seal-too-costly' })
}

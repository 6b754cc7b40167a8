import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** Bech32 without its checksum, which the library looks at. */
const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/
const identityPattern = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** A new secret key (`AGE-SECRET-KEY-1...`, X25519), from the system's random source. */
export function makeIdentity(): Promise<string> {
  return generateX25519Identity()
}

/** The public key (`age1...`) of a secret one; null where the text is no secret key. */
export async function recipientOf(identity: string): Promise<string | null> {
  if (!identityPattern.test(identity)) return null
  try {
    return await identityToRecipient(identity)
  } catch {
    return null
  }
}

/** Whether a text is a public key that files can be encrypted for: `age1...`, its checksum right. */
export function isRecipient(text: string): boolean {
  if (!recipientPattern.test(text)) return false
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}

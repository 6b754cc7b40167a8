import type { Identity, Stanza } from 'age-encryption'
import { Decrypter } from 'age-encryption'
import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import { isSealed } from './is-sealed'
import { maxHeaderBytes, maxStanzas, maxWorkFactor } from './limits'
import { readPassphrases } from './passphrase'
import type { SealError } from './seal-error'

/** What may open a file: any one of these does. */
export interface Openers {
  readonly passphrases?: readonly string[]
  /** Secret keys, `AGE-SECRET-KEY-1...`. What is none opens nothing. */
  readonly identities?: readonly string[]
}

/** How the header of a file ends: where its last line begins, from the line before it. */
const headerEnd = Array.from('\n--- ', (char) => char.charCodeAt(0))

/** Whether the header ends where that of a file of ours does. */
function hasHeader(bytes: Uint8Array): boolean {
  const last = Math.min(bytes.length, maxHeaderBytes) - headerEnd.length
  for (let at = 0; at <= last; at++) {
    if (headerEnd.every((code, index) => bytes[at + index] === code)) return true
  }
  return false
}

/** What is wrong with a header before anything of it is computed; null where nothing is. */
function headerError(stanzas: readonly Stanza[], openers: Openers): SealError | null {
  if (stanzas.length > maxStanzas) return { kind: 'seal-too-costly' }
  const scrypt = stanzas.filter(({ args }) => args[0] === 'scrypt')
  const factors = scrypt.map(({ args }) => Number(args[2]))
  if (factors.some((logN) => logN > maxWorkFactor)) return { kind: 'seal-too-costly' }
  const hasPassphrase = (openers.passphrases ?? []).length > 0
  return scrypt.length > 0 && !hasPassphrase ? { kind: 'needs-passphrase' } : null
}

/** What was found out of a file's header while it was being opened. */
interface Found {
  error: SealError | null
}

/** Tried first: looks at the header before anything of it is computed. */
function guardOf(openers: Openers, found: Found): Identity {
  return {
    unwrapFileKey: (stanzas) => {
      found.error = headerError(stanzas, openers)
      if (found.error !== null) throw new Error(found.error.kind)
      return null
    },
  }
}

/** Tried last: where it is reached, nothing opened the file. */
function lastOf(found: Found): Identity {
  return {
    unwrapFileKey: (stanzas) => {
      const isForPassphrase = stanzas.some(({ args }) => args[0] === 'scrypt')
      found.error = { kind: isForPassphrase ? 'wrong-passphrase' : 'wrong-key' }
      return null
    },
  }
}

function decrypterOf(openers: Openers, found: Found): Decrypter {
  const decrypter = new Decrypter()
  decrypter.addIdentity(guardOf(openers, found))
  for (const passphrase of (openers.passphrases ?? []).flatMap(readPassphrases)) {
    decrypter.addPassphrase(passphrase)
  }
  for (const identity of openers.identities ?? []) {
    try {
      decrypter.addIdentity(identity)
    } catch {
      // No key: it opens nothing, which is what is said in the end.
    }
  }
  decrypter.addIdentity(lastOf(found))
  return decrypter
}

/**
 * Opens what is encrypted in the `age` format, whole or not at all; never throws. Any byte that is not as
 * it was written is an error. Where that byte is in the few that hold the key, it cannot be told from a
 * wrong passphrase or key; anywhere else, and where the end is missing, it is `seal-damaged`.
 *
 * A passphrase takes about a second of the thread it runs on: call it from a worker.
 */
export async function unseal(
  bytes: Uint8Array,
  openers: Openers,
): Promise<Result<Uint8Array, SealError>> {
  if (!isSealed(bytes)) return err({ kind: 'not-sealed' })
  if (!hasHeader(bytes)) {
    return err({ kind: bytes.length > maxHeaderBytes ? 'seal-too-costly' : 'seal-damaged' })
  }
  const found: Found = { error: null }
  try {
    return ok(await decrypterOf(openers, found).decrypt(bytes))
  } catch {
    return err(found.error ?? { kind: 'seal-damaged' })
  }
}

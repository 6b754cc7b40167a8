import type { BoundaryError } from '../../shared/ipc/payloads'
import type { KeyFileError, OwnIdentity } from '../../shared/ipc/seal-payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { makeIdentity, recipientOf } from '../../shared/seal/identity'
import type { SealError } from '../../shared/seal/seal-error'
import { sealWithPassphrase } from '../../shared/seal/seal-with-passphrase'
import { unseal } from '../../shared/seal/unseal'
import type { Secrets } from './secrets'

const secretName = 'identity'

/**
 * This computer's own key. One that takes its place does not destroy it: files that were encrypted for it
 * still open. So several are kept, one a line, the present one first.
 */
export class IdentityKeeper {
  readonly #secrets: Secrets
  /** Lower only in tests: see `sealWithPassphrase`. */
  readonly #workFactor: number | undefined

  constructor(secrets: Secrets, workFactor?: number) {
    this.#secrets = secrets
    this.#workFactor = workFactor
  }

  async show(): Promise<OwnIdentity> {
    const [own] = await this.#all()
    const recipient = own === undefined ? null : await recipientOf(own)
    return { recipient, keepsSecrets: this.#secrets.isKept() }
  }

  /** Makes a key where there is none. */
  async make(): Promise<Result<OwnIdentity, BoundaryError>> {
    const [own] = await this.#all()
    if (own !== undefined) return ok(await this.show())
    return this.#keep(await makeIdentity())
  }

  /** The own key under a passphrase, as bytes of a file; null where there is none. */
  async sealed(passphrase: string): Promise<Result<Uint8Array | null, SealError>> {
    const [own] = await this.#all()
    if (own === undefined) return ok(null)
    const bytes = new TextEncoder().encode(`${own}\n`)
    return sealWithPassphrase(bytes, passphrase, this.#workFactor)
  }

  /** Takes the key that a file of `sealed` holds. */
  async take(
    sealed: Uint8Array,
    passphrase: string,
  ): Promise<Result<OwnIdentity, BoundaryError | KeyFileError>> {
    const opened = await unseal(sealed, { passphrases: [passphrase] })
    if (!opened.ok) return opened
    const identity = new TextDecoder().decode(opened.value).trim()
    if ((await recipientOf(identity)) === null) return err({ kind: 'not-a-key' })
    return this.#keep(identity)
  }

  /** Opens a file that was encrypted for this computer's key, the present one or an older one. */
  async unseal(bytes: Uint8Array): Promise<Result<Uint8Array, SealError>> {
    return unseal(bytes, { identities: await this.#all() })
  }

  async #all(): Promise<readonly string[]> {
    const kept = await this.#secrets.get(secretName)
    return kept === null ? [] : kept.split('\n')
  }

  async #keep(identity: string): Promise<Result<OwnIdentity, BoundaryError>> {
    const others = (await this.#all()).filter((other) => other !== identity)
    const kept = await this.#secrets.set(secretName, [identity, ...others].join('\n'))
    return kept.ok ? ok(await this.show()) : kept
  }
}

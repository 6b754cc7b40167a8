import { z } from 'zod'
import type { BoundaryError } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import { makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { unseal } from '../../../shared/seal/unseal'
import type { BatchSeal } from '../../../shared/sync/territory-seal'
import { territorySeal } from '../../../shared/sync/territory-seal'
import type { Secrets } from '../secrets'

/** A key as it is kept: what opens, and the same under the passphrase, for targets that lack it. */
const keptKey = z.object({ identity: z.string(), sealed: z.base64() })

/** The keys of the territories that are encrypted on their targets. */
export class TerritoryKeys {
  readonly #secrets: Secrets
  /** Lower only in tests: see `sealWithPassphrase`. */
  readonly #workFactor: number | undefined

  constructor(secrets: Secrets, workFactor?: number) {
    this.#secrets = secrets
    this.#workFactor = workFactor
  }

  /** Null: this computer has no key of that territory. */
  async sealOf(territory: string): Promise<BatchSeal | null> {
    const key = await this.#read(territory)
    return key === null ? null : territorySeal(key.identity)
  }

  async isKeyed(territory: string): Promise<boolean> {
    return (await this.#read(territory)) !== null
  }

  /** The key under its passphrase, as targets hold it; null where there is none. */
  async sealedKey(territory: string): Promise<Uint8Array | null> {
    const key = await this.#read(territory)
    return key === null ? null : Buffer.from(key.sealed, 'base64')
  }

  /** Makes a key. A territory that has one keeps it, under the new passphrase. */
  async make(territory: string, passphrase: string): Promise<Result<null, BoundaryError>> {
    const identity = (await this.#read(territory))?.identity ?? (await makeIdentity())
    const bytes = new TextEncoder().encode(`${identity}\n`)
    const sealed = await sealWithPassphrase(bytes, passphrase, this.#workFactor)
    if (!sealed.ok) {
      return err({ kind: 'unexpected', channel: 'key:make', cause: sealed.error.kind })
    }
    return this.#keep(territory, identity, sealed.value)
  }

  /** Keeps the key that a target holds; null where the passphrase does not open it, or it is none. */
  async enter(
    territory: string,
    sealed: Uint8Array,
    passphrase: string,
  ): Promise<Result<null, BoundaryError> | null> {
    const opened = await unseal(sealed, { passphrases: [passphrase] })
    if (!opened.ok) return null
    const identity = new TextDecoder().decode(opened.value).trim()
    if ((await recipientOf(identity)) === null) return null
    return this.#keep(territory, identity, sealed)
  }

  forget(territory: string): Promise<Result<null, BoundaryError>> {
    return this.#secrets.remove(secretName(territory))
  }

  async #keep(territory: string, identity: string, sealed: Uint8Array) {
    const kept = { identity, sealed: Buffer.from(sealed).toString('base64') }
    const written = await this.#secrets.set(secretName(territory), JSON.stringify(kept))
    return written.ok ? ok(null) : written
  }

  async #read(territory: string): Promise<z.infer<typeof keptKey> | null> {
    const text = await this.#secrets.get(secretName(territory))
    return text === null ? null : keptKey.parse(JSON.parse(text))
  }
}

function secretName(territory: string): string {
  return `territory-key/${territory}`
}

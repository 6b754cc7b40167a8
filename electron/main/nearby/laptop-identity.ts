import { createHash } from 'node:crypto'
import { generate } from 'selfsigned'
import { z } from 'zod'
import type { BoundaryError } from '../../../shared/ipc/payloads'
import type { Result } from '../../../shared/kernel/result'
import { log } from '../log'

/** What proves to others that it is this laptop. */
export interface LaptopIdentity {
  /** PEM. It leaves this computer never. */
  readonly key: string
  /** PEM. */
  readonly certificate: string
  readonly fingerprint: string
}

/** The part of `Secrets` that keeps one. */
export interface SecretPlace {
  readonly get: (name: string) => Promise<string | null>
  readonly set: (name: string, value: string) => Promise<Result<null, BoundaryError>>
}

const secretName = 'nearby-certificate'
const kept = z.object({ key: z.string(), certificate: z.string() })

/** The identity of this laptop, made where there is none yet. Where no keyring is, it lasts until the app closes. */
export async function readIdentity(secrets: SecretPlace): Promise<LaptopIdentity> {
  const found = readKept(await secrets.get(secretName))
  if (found !== null) return found
  const made = await makeIdentity()
  const { key, certificate } = made
  const written = await secrets.set(secretName, JSON.stringify({ key, certificate }))
  if (!written.ok) log(`the certificate is not kept: ${written.error.kind}`)
  return made
}

/**
 * Nothing in it names a person or a computer. Nobody asks whether it is still valid: it is pinned, and the
 * clocks of field laptops are wrong by years.
 */
export async function makeIdentity(): Promise<LaptopIdentity> {
  const made = await generate([{ name: 'commonName', value: 'CoTerr' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date('2020-01-01T00:00:00Z'),
    notAfterDate: new Date('2120-01-01T00:00:00Z'),
  })
  return withFingerprint(made.private, made.cert)
}

/** The sha-256 of a certificate's bytes (DER), in hex. */
export function fingerprintOf(certificate: Uint8Array): string {
  return createHash('sha256').update(certificate).digest('hex')
}

function readKept(text: string | null): LaptopIdentity | null {
  if (text === null) return null
  try {
    const { key, certificate } = kept.parse(JSON.parse(text))
    return withFingerprint(key, certificate)
  } catch {
    // Not its text: that is the key.
    log('the certificate that was kept cannot be read, and another is made')
    return null
  }
}

function withFingerprint(key: string, certificate: string): LaptopIdentity {
  const base64 = certificate.replaceAll(/-----[A-Z ]+-----|\s/g, '')
  return { key, certificate, fingerprint: fingerprintOf(Buffer.from(base64, 'base64')) }
}

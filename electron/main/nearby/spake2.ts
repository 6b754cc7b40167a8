import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'

/*
 * SPAKE2 as RFC 9382 has it, ciphersuite P256-SHA256-HKDF-HMAC: two sides that know one weak secret `w`
 * prove it to each other. Who listens, or stands between them, can test one guess a run, and no more.
 */

type Point = InstanceType<typeof p256.Point>

/** Points whose logarithm nobody knows: RFC 9382, section 6. */
const blinds = {
  M: p256.Point.fromHex('02886e2f97ace46e55ba9dd7242579f2993b64e16ef3dcab95afd497333d8fa12f'),
  N: p256.Point.fromHex('03d8bbd6c639c62937b04d997f38c3770719c629d7014d49a24b4f98baa1292b49'),
}

export type Side = 'A' | 'B'

export interface Spake2Input {
  readonly side: Side
  /** The shared secret, a number modulo the order of the group. */
  readonly w: bigint
  /** This run's secret number: random, used once. */
  readonly secret: bigint
  readonly identities: Readonly<Record<Side, Uint8Array>>
  /** What else both sides must agree on. */
  readonly context: Uint8Array
}

/** What both sides hold at the end of a run; equal only where `w`, identities and context are. */
export interface Spake2Keys {
  readonly transcript: Uint8Array
  readonly shared: Uint8Array
  readonly confirmation: Uint8Array
  /** What each side sends to prove that it holds the keys. */
  readonly proofs: Readonly<Record<Side, Uint8Array>>
  readonly encryption: Uint8Array
}

export const order = p256.Point.Fn.ORDER

/** A number of the group out of at least 40 bytes, so that no value is likelier than another. */
export function toScalar(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`) % order
}

/** The one message that a side sends: its share, 65 bytes. */
export function shareOf({ side, w, secret }: Spake2Input): Uint8Array {
  return times(p256.Point.BASE, secret)
    .add(times(side === 'A' ? blinds.M : blinds.N, w))
    .toBytes(false)
}

/** The keys, from the other side's share; null where that is not a point that an honest side sends. */
export function keysOf(input: Spake2Input, theirShare: Uint8Array): Spake2Keys | null {
  const { side, w, secret } = input
  const theirs = readPoint(theirShare)
  if (theirs === null) return null
  const unblinded = theirs.subtract(times(side === 'A' ? blinds.N : blinds.M, w))
  // Without this, whoever sends w*M or w*N would know K beforehand.
  if (unblinded.is0()) return null
  const shares = { [side]: shareOf(input), [side === 'A' ? 'B' : 'A']: theirShare }
  const transcript = framed([
    input.identities.A,
    input.identities.B,
    shares['A'] ?? new Uint8Array(),
    shares['B'] ?? new Uint8Array(),
    times(unblinded, secret).toBytes(false),
    Buffer.from(w.toString(16).padStart(64, '0'), 'hex'),
  ])
  return deriveKeys(transcript, input.context)
}

function deriveKeys(transcript: Uint8Array, context: Uint8Array): Spake2Keys {
  const hash = createHash('sha256').update(transcript).digest()
  const info = Buffer.concat([Buffer.from('ConfirmationKeys'), context])
  const confirmation = new Uint8Array(hkdfSync('sha256', hash.subarray(16), '', info, 32))
  const proofWith = (key: Uint8Array): Uint8Array =>
    createHmac('sha256', key).update(transcript).digest()
  return {
    transcript,
    encryption: hash.subarray(0, 16),
    shared: hash.subarray(16),
    confirmation,
    proofs: { A: proofWith(confirmation.subarray(0, 16)), B: proofWith(confirmation.subarray(16)) },
  }
}

/** Uncompressed, on the curve, and not the neutral point. */
function readPoint(bytes: Uint8Array): Point | null {
  if (bytes.length !== 65 || bytes[0] !== 4) return null
  try {
    const point = p256.Point.fromBytes(bytes)
    point.assertValidity()
    return point.is0() ? null : point
  } catch {
    return null
  }
}

function times(point: Point, scalar: bigint): Point {
  return scalar === 0n ? p256.Point.ZERO : point.multiply(scalar)
}

/** Each part after its length, 8 bytes little-endian. */
function framed(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(8)
      length.writeBigUInt64LE(BigInt(part.length))
      return [length, part]
    }),
  )
}

import { scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Side } from './spake2'
import { keysOf, shareOf, toScalar } from './spake2'

/** Both certificates' fingerprints, as one side sees them on the connection that it speaks over. */
export interface RunParties {
  readonly guest: string
  readonly host: string
}

/** One run of the pairing, of one side: one share out, one in, one proof out, one in. */
export interface PairingRun {
  readonly share: Uint8Array
  /** Null where their share is none. */
  readonly finish: (theirShare: Uint8Array) => PairingProofs | null
}

export interface PairingProofs {
  readonly own: Uint8Array
  readonly isTheirs: (proof: Uint8Array) => boolean
}

export type RandomBytes = (count: number) => Uint8Array

const context = Buffer.from('CoTerr pairing 1')
/** 32 MiB and a tenth of a second a guess, though nobody hears anything that guesses can be tested on. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

const derive = promisify<string, Uint8Array, number, typeof cost, Uint8Array>(scrypt)

/**
 * Begins a run with the six digits. Who stands in the middle shows each side another certificate than the
 * true one: then the two sides' secrets, names and proofs differ, whatever is relayed.
 */
export async function beginRun(
  side: Side,
  code: string,
  { guest, host }: RunParties,
  random: RandomBytes,
): Promise<PairingRun> {
  const identities = { A: Buffer.from(guest, 'hex'), B: Buffer.from(host, 'hex') }
  const salt = Buffer.concat([context, identities.A, identities.B])
  const w = toScalar(await derive(code, salt, 48, cost))
  const input = { side, w, secret: toScalar(random(48)), identities, context }
  return {
    share: shareOf(input),
    finish: (theirShare) => {
      const keys = keysOf(input, theirShare)
      if (keys === null) return null
      const theirs = keys.proofs[side === 'A' ? 'B' : 'A']
      return {
        own: keys.proofs[side],
        isTheirs: (proof) => proof.length === theirs.length && timingSafeEqual(proof, theirs),
      }
    },
  }
}

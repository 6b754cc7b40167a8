import type { PairError } from '../../../shared/ipc/nearby-payloads'
import type { Result } from '../../../shared/kernel/result'
import { err, ok } from '../../../shared/kernel/result'
import type { StopSignal } from '../../../shared/sync/target'
import type { TargetError } from '../../../shared/sync/target-error'
import type { z } from 'zod'
import { exchange } from '../sync/exchange'
import type { LaptopIdentity } from './laptop-identity'
import { laptopQuestion } from './laptop-question'
import { maxPairingBytes, pairingMessages, parseMessage } from './pairing-routes'
import type { RandomBytes } from './pairing-run'
import { beginRun } from './pairing-run'
import { PinnedConnections } from './pinned-connections'
import type { LaptopAddress } from './pinned-socket'

export interface PairWith {
  readonly at: LaptopAddress
  /** What the other laptop shows. */
  readonly code: string
  /** What it will call this one. */
  readonly name: string
  readonly identity: LaptopIdentity
  readonly random: RandomBytes
  readonly stop: StopSignal
}

/** The laptop that proved the code, and what it is open for. */
export interface ProvedLaptop {
  readonly peer: string
  readonly name: string
  readonly territory: { readonly id: string; readonly name: string }
}

type Answer<T> = Promise<Result<T, PairError>>

/** The guest's side of pairing: one code, tried once. */
export async function pairWith(input: PairWith): Answer<ProvedLaptop> {
  const { at, identity } = input
  const connections = new PinnedConnections({
    places: () => [at],
    identity: () => Promise.resolve(identity),
    peer: null,
  })
  try {
    return await run(input, connections)
  } finally {
    connections.close()
  }
}

async function run(
  { code, name, identity, random, stop }: PairWith,
  connections: PinnedConnections,
): Answer<ProvedLaptop> {
  const ask = <T>(step: string, message: unknown, schema: z.ZodType<T>): Answer<T> =>
    askHost(step, message, schema, connections, stop)

  // The first question shows whose certificate it is; both sides' certificates make the share.
  const met = await exchange(laptopQuestion('GET', ['pair']), connections, stop)
  if (!met.ok) return err(pairError(met.error))
  const host = connections.peer
  if (host === null || host === identity.fingerprint) return err({ kind: 'pair-stranger' })

  const own = await beginRun('A', code, { guest: identity.fingerprint, host }, random)
  const begun = await ask('begin', { share: hex(own.share) }, pairingMessages.begun)
  if (!begun.ok) return begun
  const proofs = own.finish(Buffer.from(begun.value.share, 'hex'))
  if (proofs === null) return err({ kind: 'pair-stranger' })

  const message = { proof: hex(proofs.own), name }
  const finished = await ask('finish', message, pairingMessages.finished)
  if (!finished.ok) return finished
  const { proof, ...told } = finished.value
  // Somebody who does not know the code said that it was right.
  if (!proofs.isTheirs(Buffer.from(proof, 'hex'))) return err({ kind: 'pair-wrong-code' })
  return ok({ peer: host, ...told })
}

async function askHost<T>(
  step: string,
  message: unknown,
  schema: z.ZodType<T>,
  connections: PinnedConnections,
  stop: StopSignal,
): Answer<T> {
  const body = Buffer.from(JSON.stringify(message))
  const question = laptopQuestion('POST', ['pair', step], body, maxPairingBytes * 4)
  const reply = await exchange(question, connections, stop)
  if (!reply.ok) return err(pairError(reply.error))
  const refused = parseMessage(reply.value.body, pairingMessages.refused)
  if (refused !== null) return err({ kind: refused.refused })
  const read = reply.value.status === 200 ? parseMessage(reply.value.body, schema) : null
  return read === null ? err({ kind: 'pair-stranger' }) : ok(read)
}

function pairError(error: TargetError): PairError {
  if (error.kind === 'target-unreachable' || error.kind === 'cancelled') return error
  return { kind: 'pair-stranger' }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

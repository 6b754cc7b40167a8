import { z } from 'zod'
import { laptopName } from '../../../shared/ipc/nearby-payloads'
import { territoryId } from '../../../shared/ipc/payloads'
import type { GuestAnswer, GuestRequest } from './guest-request'
import { jsonAnswer, refusal } from './guest-request'
import type { PairingDesk } from './pairing-desk'
import { plainName } from './plain-name'

/** No message of a pairing is longer. */
export const maxPairingBytes = 2048

/** As it can be shown; one of which nothing can is nobody's. */
const shownName = laptopName.transform(plainName).pipe(laptopName)

const hexOf = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${String(2 * bytes)}}$`))

/** What the two laptops say to each other, in JSON. */
export const pairingMessages = {
  begin: z.strictObject({ share: hexOf(65) }),
  begun: z.strictObject({ share: hexOf(65) }),
  finish: z.strictObject({ proof: hexOf(32), name: shownName }),
  finished: z.strictObject({
    proof: hexOf(32),
    name: shownName,
    territory: z.strictObject({ id: territoryId, name: z.string().max(500) }),
  }),
  refused: z.strictObject({
    refused: z.enum(['pair-wrong-code', 'pair-locked', 'pair-busy', 'pair-stranger']),
  }),
}

export interface PairingHost {
  readonly desk: PairingDesk
  readonly fingerprint: string
  /** What only a guest that proved the code is told. */
  readonly tells: Omit<z.infer<typeof pairingMessages.finished>, 'proof'>
  /** Keeps the guest, before it is told. */
  readonly onPaired: (guest: string, name: string) => Promise<void>
  /** The code, or the number of wrong ones, changed. */
  readonly onTried: () => void
}

/** The two steps of a pairing: all that a stranger can ask for. */
export async function answerPairing(
  request: GuestRequest,
  host: PairingHost,
): Promise<GuestAnswer> {
  const { method, path } = request
  if (method !== 'POST' || path.length !== 3) return refusal
  if (path[2] === 'begin') return begin(request, host)
  if (path[2] === 'finish') return finish(request, host)
  return refusal
}

async function begin(request: GuestRequest, host: PairingHost): Promise<GuestAnswer> {
  const message = await readMessage(request, pairingMessages.begin)
  if (message === null) return refusal
  const { guest, connection } = request
  const parties = { guest, host: host.fingerprint }
  const begun = await host.desk.begin(connection, parties, Buffer.from(message.share, 'hex'))
  if (!begun.ok) return jsonAnswer({ refused: begun.error.kind }, 409)
  return jsonAnswer({ share: Buffer.from(begun.value).toString('hex') })
}

async function finish(request: GuestRequest, host: PairingHost): Promise<GuestAnswer> {
  const message = await readMessage(request, pairingMessages.finish)
  if (message === null) return refusal
  const finished = host.desk.finish(request.connection, Buffer.from(message.proof, 'hex'))
  if (finished.ok) await host.onPaired(request.guest, message.name)
  host.onTried()
  if (!finished.ok) return jsonAnswer({ refused: finished.error.kind }, 409)
  return jsonAnswer({ proof: Buffer.from(finished.value).toString('hex'), ...host.tells })
}

async function readMessage<T>(request: GuestRequest, schema: z.ZodType<T>): Promise<T | null> {
  const body = await request.readBody(maxPairingBytes)
  if (body === null) return null
  return parseMessage(body, schema)
}

/** Null where the bytes are not such a message. */
export function parseMessage<T>(body: Uint8Array, schema: z.ZodType<T>): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(body).toString('utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

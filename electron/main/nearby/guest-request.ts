import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StopSignal } from '../../../shared/sync/target'

/** What a guest asks of the host. Its name is the fingerprint of the certificate that its connection proved. */
export interface GuestRequest {
  readonly guest: string
  /** The connection that it came over: the two messages of a pairing come over one. */
  readonly connection: object
  readonly method: string
  /** The parts of the path. They are not decoded: nothing that CoTerr asks for needs it. */
  readonly path: readonly string[]
  /** Aborted where the guest goes away: nobody waits for the answer any more. */
  readonly stop: StopSignal
  /** How long the body says that it is; null where it does not say. */
  readonly bodyBytes: number | null
  /** The whole body; null where it is longer than `maxBytes`, or was cut. */
  readonly readBody: (maxBytes: number) => Promise<Uint8Array | null>
}

export interface GuestAnswer {
  readonly status: number
  readonly body?: Uint8Array
}

/** The same for whatever is there or not: who may not ask learns nothing. */
export const refusal: GuestAnswer = { status: 403 }

export function jsonAnswer(value: unknown, status = 200): GuestAnswer {
  return { status, body: Buffer.from(JSON.stringify(value)) }
}

/** The version of what laptops say to each other: the first part of every path. */
export const protocol = 'coterr1'

export function toGuestRequest(
  guest: string,
  message: IncomingMessage,
  response: ServerResponse,
): GuestRequest {
  const leaving = new AbortController()
  response.on('close', () => {
    if (!response.writableFinished) leaving.abort()
  })
  return {
    guest,
    stop: leaving.signal,
    connection: message.socket,
    method: message.method ?? '',
    path: (message.url ?? '').split('/').slice(1),
    bodyBytes: lengthOf(message),
    readBody: (maxBytes) => readBody(message, maxBytes),
  }
}

function lengthOf(message: IncomingMessage): number | null {
  const said = message.headers['content-length'] ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : null
}

function readBody(message: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  const length = lengthOf(message)
  if (length === null || length > maxBytes) return Promise.resolve(null)
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = []
    message.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    message.on('end', () => {
      const bytes = Buffer.concat(chunks)
      resolve(message.complete && bytes.length === length ? bytes : null)
    })
    message.on('close', () => resolve(null))
    message.on('error', () => resolve(null))
  })
}

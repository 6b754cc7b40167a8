import { randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { laptopQuestion } from '../../../../electron/main/nearby/laptop-question'
import { beginRun } from '../../../../electron/main/nearby/pairing-run'
import { PinnedConnections } from '../../../../electron/main/nearby/pinned-connections'
import { exchange } from '../../../../electron/main/sync/exchange'
import { loopback, never } from './laptops'

export interface RawAnswer {
  /** 0 where the connection was ended instead. */
  readonly status: number
  readonly text: string
}

/** A guest that says whatever a test wants, over one connection with its own certificate. */
export interface RawGuest {
  readonly ask: (method: string, path: string, body?: string | Uint8Array) => Promise<RawAnswer>
  /** The messages of a pairing with this code: the second once the host's share came. */
  readonly messages: (code: string) => Promise<{
    readonly begin: string
    readonly finish: (begun: RawAnswer) => string
  }>
  readonly close: () => void
}

export async function rawGuest(
  identity: LaptopIdentity,
  port: number,
  host: string,
): Promise<RawGuest> {
  const connections = new PinnedConnections({
    places: () => [{ address: loopback, port }],
    identity: () => Promise.resolve(identity),
    peer: null,
  })
  onTestFinished(() => connections.close())
  const ask: RawGuest['ask'] = async (method, path, body = '') => {
    const question = laptopQuestion(method, path.split('/'), Buffer.from(body))
    const reply = await exchange(question, connections, never)
    if (!reply.ok) return { status: 0, text: reply.error.kind }
    return { status: reply.value.status, text: Buffer.from(reply.value.body).toString() }
  }
  const messages: RawGuest['messages'] = async (code) => {
    const parties = { guest: identity.fingerprint, host }
    const run = await beginRun('A', code, parties, randomBytes)
    return {
      begin: JSON.stringify({ share: hex(run.share) }),
      finish: ({ text }) => {
        const { share } = JSON.parse(text) as { share: string }
        const proofs = run.finish(Buffer.from(share, 'hex'))
        return JSON.stringify({ proof: hex(proofs?.own ?? new Uint8Array()), name: 'Brut' })
      },
    }
  }
  return Promise.resolve({ ask, messages, close: () => connections.close() })
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

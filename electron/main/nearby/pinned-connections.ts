import type { ClientRequest, RequestOptions } from 'node:http'
import { Agent, request } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { Connections } from '../sync/connections'
import type { TimeLimits } from '../sync/time-limits'
import { timeLimits } from '../sync/time-limits'
import type { LaptopIdentity } from './laptop-identity'
import type { LaptopAddress } from './pinned-socket'
import { openPinned } from './pinned-socket'

export interface PinnedParts {
  /** Where it may be, the likeliest first: asked anew for each connection. */
  readonly places: () => readonly LaptopAddress[]
  readonly identity: () => Promise<LaptopIdentity>
  /** The one certificate that is spoken to; null while pairing: the first one that is met. */
  readonly peer: string | null
  readonly limits?: TimeLimits
}

/** Node's types want a connection even where there is none. */
type OnSocket = (cause: Error | null, socket: Duplex) => void

/** The connections to a laptop near by. Nothing is said to it before its certificate was found right. */
export class PinnedConnections extends Connections {
  readonly #agent: PinnedAgent

  constructor(parts: PinnedParts) {
    super(parts.limits)
    this.#agent = new PinnedAgent(parts)
  }

  /** The certificate that was met; null before there was a connection. */
  get peer(): string | null {
    return this.#agent.peer
  }

  override request(url: URL, options: RequestOptions): ClientRequest {
    const maxHeaderSize = 8 * 1024
    return request({ ...options, maxHeaderSize, path: url.pathname, agent: this.#agent })
  }

  override close(): void {
    this.#agent.destroy()
    super.close()
  }
}

/** HTTP over connections that are opened and checked beforehand. One at a time: a pairing is one connection. */
class PinnedAgent extends Agent {
  peer: string | null
  readonly #parts: PinnedParts

  constructor(parts: PinnedParts) {
    super({ keepAlive: true, maxSockets: 1, timeout: 30_000 })
    this.#parts = parts
    this.peer = parts.peer
  }

  /** Node calls it for each connection that it needs. */
  override createConnection(_options: unknown, onSocket?: OnSocket): undefined {
    const fail = onSocket as ((cause: Error) => void) | undefined
    this.#open().then(
      (socket) => onSocket?.(null, socket),
      (cause: unknown) => fail?.(cause instanceof Error ? cause : new Error(String(cause))),
    )
    return undefined
  }

  /** The first place where the right laptop answers; else what went wrong at the last. */
  async #open(): Promise<Socket> {
    const identity = await this.#parts.identity()
    const { connectMs } = this.#parts.limits ?? timeLimits
    let last: unknown = new Error('no address')
    const places = this.#parts.places()
    // Whoever asks waits `connectMs` in all: one that says nothing must leave time for the next.
    const patience = connectMs / (places.length + 1)
    for (const at of places) {
      try {
        const { socket, peer } = await openPinned(at, identity, this.peer, patience)
        this.peer = peer
        return socket
      } catch (cause) {
        last = cause
      }
    }
    throw last
  }
}

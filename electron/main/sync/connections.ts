import type { ClientRequest, RequestOptions } from 'node:http'
import * as http from 'node:http'
import * as https from 'node:https'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { trustedRoots } from './system-roots'
import type { TimeLimits } from './time-limits'
import { timeLimits } from './time-limits'

/** A lie of a few megabytes of headers is refused by Node itself. */
const maxHeaderSize = 32 * 1024

/** The connections to one target: kept open for a moment, since one sync asks many things. */
export class Connections {
  readonly limits: TimeLimits
  readonly #plain = new http.Agent({ keepAlive: true, maxSockets: 4, timeout: 30_000 })
  #encrypted: https.Agent | null = null

  constructor(limits: TimeLimits = timeLimits) {
    this.limits = limits
  }

  /** Throws where the address is none. */
  request(url: URL, options: RequestOptions): ClientRequest {
    const all = { ...options, maxHeaderSize }
    if (url.protocol === 'http:') return http.request(url, { ...all, agent: this.#plain })
    this.#encrypted ??= new https.Agent({
      keepAlive: true,
      maxSockets: 4,
      timeout: 30_000,
      ca: [...trustedRoots()],
      minVersion: 'TLSv1.2',
    })
    return https.request(url, { ...all, agent: this.#encrypted })
  }

  /** Calls back once the connection of a request stands, at once for one that was kept open. */
  onConnected(request: ClientRequest, listener: () => void): void {
    request.once('socket', (socket: Socket) => {
      if (!socket.connecting) listener()
      else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', listener)
    })
  }

  close(): void {
    this.#plain.destroy()
    this.#encrypted?.destroy()
  }
}

import { constants } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Server } from 'node:https'
import { createServer } from 'node:https'
import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { causeText } from '../disk-error'
import { log } from '../log'
import type { GuestAnswer, GuestRequest } from './guest-request'
import { toGuestRequest } from './guest-request'
import type { LaptopIdentity } from './laptop-identity'
import { fingerprintOf } from './laptop-identity'

export interface HostParts {
  readonly identity: LaptopIdentity
  readonly isPaired: (guest: string) => boolean
  readonly answer: (request: GuestRequest) => Promise<GuestAnswer>
  readonly onLeft: (connection: object) => void
  /** Tests wait less. */
  readonly limits?: HostLimits
}

/** Caps of what strangers can hold open. Paired laptops keep what is left of `connections`. */
export interface HostLimits {
  readonly connections: number
  readonly strangers: number
  /** From the first byte to the last. */
  readonly strangerLifeMs: number
  /** Without a byte, in either direction. */
  readonly idleMs: number
  readonly handshakeMs: number
}

export const hostLimits: HostLimits = {
  connections: 32,
  strangers: 8,
  strangerLifeMs: 60_000,
  idleMs: 60_000,
  handshakeMs: 10_000,
}

/** HTTP over TLS 1.3, both sides with a certificate. Who has none does not get as far as a request. */
export class HostServer {
  readonly #parts: HostParts
  readonly #limits: HostLimits
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #guests = new Map<Socket, string>()

  constructor(parts: HostParts) {
    this.#parts = parts
    this.#limits = parts.limits ?? hostLimits
    const { connections, idleMs, handshakeMs } = this.#limits
    this.#server = createServer({
      key: parts.identity.key,
      cert: parts.identity.certificate,
      minVersion: 'TLSv1.3',
      requestCert: true,
      // No authority signs these: they are pinned, by `isPaired`.
      rejectUnauthorized: false,
      // Each connection proves its certificate anew.
      secureOptions: constants.SSL_OP_NO_TICKET,
      handshakeTimeout: handshakeMs,
      headersTimeout: handshakeMs,
      keepAliveTimeout: idleMs,
      requestTimeout: 0,
      maxHeaderSize: 8 * 1024,
    })
    this.#server.setTimeout(idleMs)
    this.#server.maxConnections = connections
    this.#server.maxHeadersCount = 32
    this.#server.on('connection', (socket: Socket) => this.#watch(socket))
    this.#server.on('secureConnection', (socket) => this.#meet(socket))
    this.#server.on('request', (asked, response) => void this.#serve(asked, response))
    this.#server.on('clientError', (_cause, socket) => socket.destroy())
    this.#server.on('tlsClientError', (_cause, socket) => socket.destroy())
  }

  /** The port that it listens at: `port`, or any where that is taken. Throws where there is no network at all. */
  async listen(host: string | undefined, port: number): Promise<number> {
    try {
      return await this.#listenAt(host, port)
    } catch (cause) {
      if (port === 0) throw cause
      return this.#listenAt(host, 0)
    }
  }

  /** Ends every connection at once. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  /** Ends the connections of one guest. */
  disconnect(guest: string): void {
    for (const [socket, name] of this.#guests) if (name === guest) socket.destroy()
  }

  get connections(): number {
    return this.#sockets.size
  }

  #listenAt(host: string | undefined, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen({ port, ...(host === undefined ? {} : { host }) }, () => {
        this.#server.off('error', reject)
        this.#server.on('error', (cause) => log(`nearby: ${causeText(cause)}`))
        const address = this.#server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
  }

  #watch(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }

  #meet(socket: TLSSocket): void {
    socket.on('error', () => socket.destroy())
    const certificate = socket.getPeerX509Certificate()
    if (certificate === undefined) {
      socket.destroy()
      return
    }
    const guest = fingerprintOf(certificate.raw)
    const isStranger = !this.#parts.isPaired(guest)
    if (isStranger && this.#strangers() >= this.#limits.strangers) {
      socket.destroy()
      return
    }
    this.#guests.set(socket, guest)
    const leaving = setTimeout(() => {
      if (!this.#parts.isPaired(guest)) socket.destroy()
    }, this.#limits.strangerLifeMs)
    socket.on('close', () => {
      clearTimeout(leaving)
      this.#guests.delete(socket)
      this.#parts.onLeft(socket)
    })
  }

  #strangers(): number {
    return [...this.#guests.values()].filter((guest) => !this.#parts.isPaired(guest)).length
  }

  async #serve(asked: IncomingMessage, response: ServerResponse): Promise<void> {
    const guest = this.#guests.get(asked.socket)
    if (guest === undefined) {
      asked.socket.destroy()
      return
    }
    response.on('error', () => asked.socket.destroy())
    try {
      const { status, body } = await this.#parts.answer(toGuestRequest(guest, asked, response))
      // What is left of a body that nobody wants would be read as the next request.
      if (!asked.complete) response.setHeader('Connection', 'close')
      response.sendDate = false
      response.writeHead(status, { 'Content-Length': String(body?.length ?? 0) })
      response.end(body)
      if (!asked.complete) response.once('finish', () => asked.socket.destroySoon())
    } catch (cause) {
      log(`nearby: a request failed: ${causeText(cause)}`)
      asked.socket.destroy()
    }
  }
}

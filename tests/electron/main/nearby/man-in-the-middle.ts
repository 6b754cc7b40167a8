import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { connect, createServer } from 'node:tls'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'

const loopback = '127.0.0.1'

export interface Middle {
  readonly port: number
  /** Everything that it read, decrypted, of both sides. */
  readonly heard: () => string
  readonly identity: LaptopIdentity
  readonly close: () => void
}

/**
 * Somebody who stands between two laptops: TLS 1.3 to both, with a certificate of its own, relaying all that
 * it decrypts, changed by `change`.
 */
export async function startMiddle(
  hostPort: number,
  change: (text: Buffer, to: 'host' | 'guest') => Buffer = (text) => text,
): Promise<Middle> {
  const identity = await makeIdentity()
  const { key, certificate: cert } = identity
  const heard: string[] = []
  const open = new Set<Socket>()
  const relay = (from: TLSSocket, to: TLSSocket, side: 'host' | 'guest'): void => {
    open.add(from)
    from.on('data', (text: Buffer) => {
      heard.push(text.toString('latin1'))
      to.write(change(text, side))
    })
    from.on('error', () => to.destroy())
    from.on('close', () => to.destroy())
  }
  const server = createServer(
    { key, cert, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.3' },
    (fromGuest) => {
      const options = { key, cert, rejectUnauthorized: false, minVersion: 'TLSv1.3' } as const
      const toHost = connect({ host: loopback, port: hostPort, ...options })
      relay(fromGuest, toHost, 'host')
      relay(toHost, fromGuest, 'guest')
    },
  )
  server.on('tlsClientError', () => undefined)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, loopback, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const close = (): void => {
    for (const socket of open) socket.destroy()
    server.close()
  }
  return { port, heard: () => heard.join(''), identity, close }
}

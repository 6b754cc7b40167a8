import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** How many bytes each new connection carries before it is cut: to the server, and from it. */
export interface Cut {
  readonly up: number
  readonly down: number
}

export const uncut: Cut = { up: Infinity, down: Infinity }

/** A wire between a client and a server that is cut at any byte, and remembers what went over it. */
export interface CuttingProxy {
  readonly port: number
  /** For the connections from now on. */
  readonly cutAt: (cut: Cut) => void
  /** Cuts whatever is open. */
  readonly cutNow: () => void
  /** All that went over it since it was forgotten, in either direction. */
  readonly recorded: () => { readonly up: Buffer; readonly down: Buffer }
  readonly forget: () => void
  readonly close: () => Promise<void>
}

export async function startCuttingProxy(serverPort: number): Promise<CuttingProxy> {
  let cut = uncut
  let up: Buffer[] = []
  let down: Buffer[] = []
  const open = new Set<Socket>()

  const server = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1')
    const both = [client, server]
    const end = (): void => both.forEach((socket) => socket.destroy())
    for (const socket of both) {
      open.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        open.delete(socket)
        end()
      })
    }
    carry(client, server, cut.up, up)
    carry(server, client, cut.down, down)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cutNow = (): void => open.forEach((socket) => socket.destroy())

  return {
    port: (server.address() as AddressInfo).port,
    cutAt: (next) => {
      cut = next
      // A connection that was kept open would still carry what the one before allowed.
      cutNow()
    },
    cutNow,
    recorded: () => ({ up: Buffer.concat(up), down: Buffer.concat(down) }),
    forget: () => {
      cutNow()
      up = []
      down = []
    },
    close: () => {
      cutNow()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function carry(from: Socket, to: Socket, most: number, record: Buffer[]): void {
  let left = most
  from.on('data', (bytes: Buffer) => {
    const kept = bytes.subarray(0, Math.min(left, bytes.byteLength))
    left -= kept.byteLength
    record.push(kept)
    // What was allowed arrives; then the wire is cut.
    if (left > 0) to.write(kept)
    else to.write(kept, () => to.destroy())
  })
}

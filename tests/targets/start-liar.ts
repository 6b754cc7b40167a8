import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import * as net from 'node:net'
import { onTestFinished } from 'vitest'

/** A server of HTTP that answers whatever it is told to. Gone when the test ends. */
export async function startLiar(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<number> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => answer(request, response))
  })
  return portOf(server, () => server.closeAllConnections())
}

/** A server of bytes that need not be HTTP. */
export async function startRawLiar(answer: (socket: Socket) => void): Promise<number> {
  const open = new Set<Socket>()
  const server = net.createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    answer(socket)
  })
  return portOf(server, () => open.forEach((socket) => socket.destroy()))
}

async function portOf(server: net.Server, closeAll: () => void): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    closeAll()
    await closed
  })
  return (server.address() as AddressInfo).port
}

/** Answers with a text, as whatever kind of document is wished. */
export function say(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/xml',
): void {
  response.writeHead(status, { 'content-type': type })
  response.end(text)
}

import type { Socket } from 'node:net'
import { connect as connectPlain } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { connect } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { HostLimits } from '../../../../electron/main/nearby/host-server'
import { HostServer, hostLimits } from '../../../../electron/main/nearby/host-server'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { loopback } from './laptops'

const [friend, stranger] = [await makeIdentity(), await makeIdentity()]
const ask = 'GET /coterr1/x HTTP/1.1\r\nHost: laptop\r\n\r\n'
const patience = { timeout: 20_000 }

async function startHost(limits: Partial<HostLimits>) {
  const server = new HostServer({
    identity: await makeIdentity(),
    isPaired: (guest) => guest === friend.fingerprint,
    answer: () => Promise.resolve({ status: 403 }),
    onLeft: () => undefined,
    limits: { ...hostLimits, ...limits },
  })
  const port = await server.listen(loopback, 0)
  onTestFinished(() => server.close())
  return { server, port }
}

/** A connection that stands, and has been answered once; null where it was ended instead. */
function enter(
  port: number,
  { key, certificate: cert }: LaptopIdentity,
): Promise<TLSSocket | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: loopback, port, key, cert, rejectUnauthorized: false }, () => {
      socket.write(ask)
    })
    onTestFinished(() => void socket.destroy())
    socket.on('error', () => socket.destroy())
    socket.on('data', () => resolve(socket))
    socket.on('close', () => resolve(null))
  })
}

const ended = (socket: Socket | null): boolean => socket?.destroyed ?? true

describe('what strangers can hold open', () => {
  it('is so many connections, and a paired laptop finds its place beside them', async () => {
    const { port } = await startHost({ strangers: 3 })
    const all = []
    for (let count = 0; count < 6; count += 1) all.push(await enter(port, stranger))
    expect(all.map(ended)).toEqual([false, false, false, true, true, true])
    expect(ended(await enter(port, friend))).toBe(false)
    all[0]?.destroy()
    await expect.poll(async () => ended(await enter(port, stranger)), patience).toBe(false)
  })

  it('is held for a time, however busy it is; a paired laptop stays', async () => {
    const { port } = await startHost({ strangerLifeMs: 400 })
    const [guest, intruder] = [await enter(port, friend), await enter(port, stranger)]
    const asking = setInterval(() => {
      for (const one of [guest, intruder]) if (!ended(one)) one?.write(ask)
    }, 50)
    onTestFinished(() => clearInterval(asking))
    await expect.poll(() => ended(intruder), patience).toBe(true)
    expect(ended(guest)).toBe(false)
  })
})

describe('a connection', () => {
  it('ends where nothing comes over it, before, within and after a request', async () => {
    const { server, port } = await startHost({ idleMs: 300, handshakeMs: 300 })
    const [quiet, half] = [await enter(port, friend), await enter(port, friend)]
    half?.write('PUT /coterr1/x HTTP/1.1\r\nHost: laptop\r\nContent-Length: 100\r\n\r\nhalf')
    const mute = connectPlain(port, loopback)
    mute.on('error', () => mute.destroy())
    onTestFinished(() => void mute.destroy())
    for (const one of [quiet, half, mute]) {
      one?.resume()
      await expect.poll(() => ended(one), patience).toBe(true)
    }
    await expect.poll(() => server.connections, patience).toBe(0)
  })

  it('is refused where too many stand, also those that say nothing', async () => {
    const { server, port } = await startHost({ connections: 4 })
    const sockets = Array.from({ length: 12 }, () => connectPlain(port, loopback))
    for (const socket of sockets) {
      socket.on('error', () => socket.destroy())
      onTestFinished(() => void socket.destroy())
    }
    await expect.poll(() => sockets.filter(ended).length, patience).toBe(8)
    expect(server.connections).toBe(4)
  })

  it('ends with the screen, whatever it was doing', async () => {
    const { server, port } = await startHost({})
    const both = [await enter(port, friend), await enter(port, stranger)]
    await server.close()
    for (const one of both) await expect.poll(() => ended(one), patience).toBe(true)
    expect(await enter(port, friend)).toBeNull()
  })
})

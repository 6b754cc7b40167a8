import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LaptopTarget } from '../../../../electron/main/nearby/laptop-target'
import { PinnedConnections } from '../../../../electron/main/nearby/pinned-connections'
import type { Laptop } from './laptops'
import { loopback, never, openLaptop, pairedLaptops, startLaptop, territory } from './laptops'

/** A port where somebody answers with `greeting`, or takes the call and says nothing. */
async function startAnswering(greeting?: string): Promise<number> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    if (greeting !== undefined) socket.end(greeting)
  })
  await new Promise<void>((resolve) => server.listen(0, loopback, resolve))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** The host as the guest reaches it, where it may be at several ports. */
function reach(guest: Laptop, host: Laptop, ports: readonly number[]) {
  const connections = new PinnedConnections({
    places: () => ports.map((port) => ({ address: loopback, port })),
    identity: () => Promise.resolve(guest.identity),
    peer: host.identity.fingerprint,
    limits: { connectMs: 6_000, silenceMs: 20_000 },
  })
  onTestFinished(() => connections.close())
  return new LaptopTarget(connections, () => true).open(territory.id)
}

describe('a laptop that may be at several addresses', () => {
  it('is found behind one that is closed, one that is silent, one that is no laptop, and a liar', async () => {
    const { host, guest, port } = await pairedLaptops()
    const liar = await startLaptop()
    const closed = await startLaptop()
    const { port: closedPort } = await openLaptop(closed)
    await closed.nearby.close()
    const { port: liarPort } = await openLaptop(liar)
    for (const wrong of [
      closedPort,
      await startAnswering(),
      await startAnswering('SSH-2.0-other\r\n'),
      liarPort,
    ]) {
      expect(await reach(guest, host, [wrong, port]).list(never)).toEqual({ ok: true, value: [] })
    }
  })

  it('is said to be missing, or another, where it is at none of them', async () => {
    const { host, guest } = await pairedLaptops()
    const liar = await startLaptop()
    const { port: liarPort } = await openLaptop(liar)
    const kindAt = async (ports: readonly number[]): Promise<string> => {
      const listed = await reach(guest, host, ports).list(never)
      return listed.ok ? 'listed' : listed.error.kind
    }
    expect(await kindAt([liarPort])).toBe('target-certificate')
    expect(await kindAt([await startAnswering()])).toBe('target-unreachable')
    expect(await kindAt([await startAnswering('SSH-2.0-other\r\n')])).toBe('target-lies')
    expect(await kindAt([])).toBe('target-unreachable')
  })
})

import { randomBytes } from 'node:crypto'
import { connect as connectPlain } from 'node:net'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { connect } from 'node:tls'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import type { OpenHost } from '../../../../electron/main/nearby/open-host'
import { openHost } from '../../../../electron/main/nearby/open-host'
import { PairedLaptops } from '../../../../electron/main/nearby/paired-laptops'
import { folderRoot } from '../../../../electron/main/sync/folder-target'
import { temporaryFolder } from '../../temporary-folder'
import { drawFrom, httpNoise, pairingNoise, tlsNoise } from './hostile-frames'
import { loopback, never, pairWithCode, startLaptop, territory } from './laptops'
import { rawGuest } from './raw-guest'

const planted = 'nom-cache.batch'
const secrets = [territory.id, territory.name, planted, 'contenu caché', 'Hôte']

/** Sends bytes, hears what comes until the other side ends or has said nothing more, and goes. */
function say(socket: Duplex, bytes: Buffer): Promise<string> {
  return new Promise((resolve) => {
    const heard: Buffer[] = []
    const end = (): void => {
      clearTimeout(patience)
      socket.destroy()
      resolve(Buffer.concat(heard).toString('latin1'))
    }
    const patience = setTimeout(end, 300)
    socket.on('data', (chunk: Buffer) => {
      heard.push(chunk)
      patience.refresh()
    })
    socket.on('error', end)
    socket.on('close', end)
    socket.write(bytes)
    socket.end()
  })
}

async function startHost(): Promise<{
  open: OpenHost
  identity: LaptopIdentity
  changed: number[]
}> {
  const folder = await temporaryFolder()
  const mailbox = folderRoot(folder)
  await mailbox.open(territory.id).write(planted, Buffer.from('contenu caché'), never)
  const identity = await makeIdentity()
  const changed: number[] = []
  const open = await openHost({
    ...{ identity, mailbox, territory, name: 'Hôte', random: randomBytes, host: loopback },
    paired: new PairedLaptops(join(folder, 'paired.json')),
    now: Date.now,
    onChanged: () => changed.push(1),
    onArrived: () => changed.push(1),
  })
  onTestFinished(() => open.close())
  return { open, identity, changed }
}

/** Several at once, fewer than the host lets strangers hold. */
async function inBatches(count: number, size: number, one: () => Promise<void>): Promise<void> {
  for (let from = 0; from < count; from += size) {
    await Promise.all(Array.from({ length: Math.min(size, count - from) }, one))
  }
}

describe('a host to which 1,200 malformed frames are sent', () => {
  it('refuses them all, tells nothing, and pairs with the right code afterwards', async () => {
    const { open, identity, changed } = await startHost()
    const { port, desk } = open
    const code = desk.code()
    const stranger = await makeIdentity()
    const draw = drawFrom(20261123)
    const answers: string[] = []
    const tls = { host: loopback, port, rejectUnauthorized: false } as const
    const own = { key: stranger.key, cert: stranger.certificate }

    await inBatches(400, 16, async () => {
      answers.push(await say(connectPlain(port, loopback), tlsNoise(draw)))
    })
    await inBatches(400, 6, async () => {
      answers.push(await say(connect({ ...tls, ...own }), httpNoise(draw, territory.id)))
    })
    let guest = await rawGuest(stranger, port, identity.fingerprint)
    for (let count = 0; count < 400; count += 1) {
      if (count % 50 === 0) {
        guest.close()
        guest = await rawGuest(stranger, port, identity.fingerprint)
      }
      const step = draw(2) === 0 ? 'pair/begin' : 'pair/finish'
      const { status, text } = await guest.ask('POST', step, pairingNoise(draw))
      expect([403, 409]).toContain(status)
      answers.push(`${status} ${text}`)
    }
    guest.close()

    expect(answers).toHaveLength(1200)
    for (const answer of answers) {
      expect(answer).not.toMatch(/HTTP\/1\.1 [12]\d\d(?! Continue)/)
      for (const secret of [...secrets, code ?? '?']) expect(answer).not.toContain(secret)
    }
    // Nothing was a guess; nobody was told that something came; nothing is left open.
    expect(desk.wrongCodes).toBe(0)
    expect(desk.code()).toBe(code)
    expect(changed).toEqual([])
    await expect.poll(() => open.server.connections, { timeout: 20_000 }).toBe(0)
    expect(await pairWithCode(await startLaptop(), port, code ?? '')).toMatchObject({ ok: true })
  })

  it('is not fuller after twice six hundred than after once', async () => {
    const { open, identity } = await startHost()
    const stranger = await makeIdentity()
    const draw = drawFrom(7)
    const round = async (): Promise<{ heap: number; sockets: number }> => {
      await inBatches(300, 16, async () => {
        await say(connectPlain(open.port, loopback), tlsNoise(draw))
      })
      const guest = await rawGuest(stranger, open.port, identity.fingerprint)
      for (let count = 0; count < 300; count += 1) {
        await guest.ask('POST', 'pair/begin', pairingNoise(draw))
      }
      guest.close()
      await expect.poll(() => open.server.connections, { timeout: 20_000 }).toBe(0)
      return { heap: usedHeap(), sockets: openSockets() }
    }
    const first = await round()
    const second = await round()
    expect(second.sockets).toBeLessThanOrEqual(first.sockets)
    expect(second.heap - first.heap).toBeLessThan(4 * 1024 * 1024)
  })
})

function usedHeap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind.includes('TCPSocket')).length
}

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import type { LaptopIdentity } from '../../../../electron/main/nearby/laptop-identity'
import {
  loopback,
  never,
  openLaptop,
  pairedLaptops,
  startLaptop,
  targetOf,
  territory,
} from './laptops'
import { rawGuest } from './raw-guest'

/** What comes back, byte for byte; empty where the connection was ended. */
function rawAnswer(
  port: number,
  text: string,
  identity: LaptopIdentity | null,
  maxVersion: 'TLSv1.2' | 'TLSv1.3' = 'TLSv1.3',
): Promise<string> {
  return new Promise((resolve) => {
    const own = identity === null ? {} : { key: identity.key, cert: identity.certificate }
    const options = { host: loopback, port, rejectUnauthorized: false, maxVersion, ...own }
    const chunks: Buffer[] = []
    const socket = connect(options, () => socket.write(text))
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
}

const asks = (method: string, path: string): string =>
  `${method} /coterr1/${path} HTTP/1.1\r\nHost: laptop\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`

describe('a laptop that is not paired', () => {
  it('gets the same bytes for what is there and what is not, and changes nothing', async () => {
    const { host, guest, port } = await pairedLaptops()
    const folder = targetOf(guest, host, port).open(territory.id)
    await folder.write('there.batch', Buffer.from('x'), never)
    const stranger = await makeIdentity()
    const paths = [
      'territories',
      ...[`entries/${territory.id}`, 'entries/not-there'],
      ...[`entries/${territory.id}/there.batch`, `entries/${territory.id}/not-there.batch`],
      ...['entries/not-there/there.batch', 'entries', '', 'pair', 'pair/other', '../paired.json'],
    ]
    const answers = new Set<string>()
    for (const path of paths) {
      for (const method of ['GET', 'PUT', 'DELETE', 'HEAD', 'PATCH']) {
        answers.add(await rawAnswer(port, asks(method, path), stranger))
      }
    }
    expect([...answers]).toEqual([
      'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
    ])
    const read = await folder.read('there.batch', never)
    expect(read.ok && Buffer.from(read.value ?? []).toString()).toBe('x')
    expect(await folder.list(never)).toMatchObject({ value: [{ name: 'there.batch', bytes: 1 }] })
  })

  it('is not even answered without a certificate, or below TLS 1.3', async () => {
    const host = await startLaptop()
    const { port } = await openLaptop(host)
    expect(await rawAnswer(port, asks('GET', 'territories'), null)).toBe('')
    const stranger = await makeIdentity()
    expect(await rawAnswer(port, asks('GET', 'territories'), stranger, 'TLSv1.2')).toBe('')
    expect(await rawAnswer(port, asks('GET', 'territories'), stranger)).toContain('403')
  })

  it('is what a paired one becomes the moment it is unpaired, also over an open connection', async () => {
    const { host, guest, port } = await pairedLaptops()
    const raw = await rawGuest(guest.identity, port, host.identity.fingerprint)
    expect((await raw.ask('GET', 'territories')).status).toBe(200)
    const folder = targetOf(guest, host, port).open(territory.id)
    expect(await folder.list(never)).toMatchObject({ ok: true })
    expect(await host.nearby.unpair(guest.identity.fingerprint)).toEqual({ ok: true, value: null })
    expect(host.nearby.state().paired).toEqual([])
    expect(await raw.ask('GET', 'territories')).toEqual({ status: 403, text: '' })
    const refused = { ok: false, error: { kind: 'target-certificate' } }
    expect(await folder.list(never)).toEqual(refused)
    expect(await folder.write('b.batch', Buffer.from('x'), never)).toEqual(refused)
    // The guest forgets the host as well: it asks nothing any more.
    await guest.nearby.unpair(host.identity.fingerprint)
    await host.nearby.close()
    expect(await folder.list(never)).toEqual(refused)
  })
})

describe('a laptop that is paired', () => {
  it('reaches no other territory than the one on the screen, and no other file', async () => {
    const { host, guest, port } = await pairedLaptops()
    await writeFile(join(host.userData, 'secrets.json'), 'secret')
    const root = targetOf(guest, host, port)
    await root.open(territory.id).write('a.batch', Buffer.from('x'), never)
    await host.nearby.open({ territory: 'autre', territoryName: 'Autre', name: 'Hôte' })
    const closed = { ok: false, error: { kind: 'target-not-found' } }
    expect(await root.open(territory.id).list(never)).toEqual(closed)
    expect(await root.open(territory.id).read('a.batch', never)).toEqual(closed)
    expect(await root.territories(never)).toEqual({ ok: true, value: [] })
    const names = ['..', '.', '%2e%2e', '..%2f..%2fsecrets.json', 'A.batch', 'a/b', '.a', 'a%00']
    for (const name of [...names, '../../secrets.json', '..\\..\\secrets.json', '']) {
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const answer = await rawAnswer(port, asks(method, `entries/autre/${name}`), guest.identity)
        expect(answer).toMatch(/^HTTP\/1\.1 40[03] /)
        expect(answer).not.toContain('secret')
      }
    }
    expect(await root.open('autre').list(never)).toEqual({ ok: true, value: [] })
  })

  it('writes nothing where its entry ends before its time, or is longer than any', async () => {
    const { host, guest, port } = await pairedLaptops()
    const folder = targetOf(guest, host, port).open(territory.id)
    const put = (length: number | string): string =>
      `PUT /coterr1/entries/${territory.id}/a.batch HTTP/1.1\r\nHost: laptop\r\nContent-Length: ${length}\r\n\r\n`
    for (const length of [300_000_000, 10 ** 14]) {
      expect(await rawAnswer(port, `${put(length)}abc`, guest.identity)).toContain('413')
    }
    const cut = connect({
      ...{ host: loopback, port, rejectUnauthorized: false },
      ...{ key: guest.identity.key, cert: guest.identity.certificate },
    })
    await new Promise<void>((resolve) => cut.write(`${put(100)}half`, () => resolve()))
    cut.destroy()
    for (const length of [
      '-1',
      'x',
      '1e3',
      '99999999999999999999',
      '5\r\nTransfer-Encoding: chunked',
    ]) {
      expect(await rawAnswer(port, `${put(length)}abc`, guest.identity)).not.toContain('204')
    }
    expect(await folder.list(never)).toEqual({ ok: true, value: [] })
  })
})

import { describe, expect, it } from 'vitest'
import { codeLifeMs } from '../../../../electron/main/nearby/pairing-desk'
import {
  never,
  openLaptop,
  pairedLaptops,
  pairWithCode,
  startLaptop,
  targetOf,
  territory,
  wrongCode,
} from './laptops'

describe('pairing with the right code', () => {
  it('makes each laptop know the other, and tells the guest the territory', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code, addresses } = await openLaptop(host)
    expect(code).toMatch(/^\d{6}$/)
    expect(addresses).toEqual(['127.0.0.1'])
    const paired = await pairWithCode(guest, port, code ?? '')
    const peer = host.identity.fingerprint
    expect(paired).toMatchObject({ ok: true, value: { peer, name: 'Hôte', territory } })
    expect(guest.nearby.state().paired).toMatchObject([{ peer, name: 'Hôte' }])
    const atHost = host.nearby.state()
    expect(atHost.paired).toMatchObject([{ peer: guest.identity.fingerprint, name: 'Invité' }])
    expect(host.states.at(-1)).toEqual(atHost)
    expect(atHost.wrongCodes).toBe(0)
    expect(atHost.code).not.toBe(code)
  })

  it('shows a name as it can be seen, whatever the other laptop calls itself', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    const name = '\u202eAn\u0007ne\u200b'
    const at = { address: '127.0.0.1', port }
    const paired = await guest.nearby.pair({ ...at, code: code ?? '', name }, never)
    expect(paired).toMatchObject({ ok: true })
    expect(host.nearby.state().paired).toMatchObject([{ name: 'Anne' }])
  })

  it('lets the guest list, write, read and remove, and tells the host', async () => {
    const { host, guest, port } = await pairedLaptops()
    const folder = targetOf(guest, host, port).open(territory.id)
    expect(await folder.list(never)).toEqual({ ok: true, value: [] })
    const bytes = new Uint8Array(300_000).fill(7)
    expect(await folder.write('a.batch', bytes, never)).toEqual({ ok: true, value: null })
    expect(await folder.list(never)).toEqual({
      ok: true,
      value: [{ name: 'a.batch', bytes: bytes.length }],
    })
    const read = await folder.read('a.batch', never)
    expect(read.ok && read.value !== null && Buffer.compare(read.value, bytes)).toBe(0)
    expect(await folder.read('b.batch', never)).toEqual({ ok: true, value: null })
    expect(await folder.remove('a.batch', never)).toEqual({ ok: true, value: null })
    expect(await folder.remove('a.batch', never)).toEqual({ ok: true, value: null })
    expect(await folder.read('a.batch', never)).toEqual({ ok: true, value: null })
    expect(new Set(host.arrived)).toEqual(new Set([territory.id]))
  })

  it('lasts: both find each other at the same port after the host was closed and opened', async () => {
    const { host, guest, port } = await pairedLaptops()
    const root = targetOf(guest, host, port)
    await root.open(territory.id).write('a.batch', Uint8Array.of(1), never)
    await host.nearby.close()
    expect(await root.territories(never)).toMatchObject({
      ok: false,
      error: { kind: 'target-unreachable' },
    })
    expect((await openLaptop(host)).port).toBe(port)
    expect(await root.territories(never)).toEqual({ ok: true, value: [territory.id] })
  })
})

describe('pairing with a wrong code', () => {
  it('is refused, uses the code up, and shows another', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    expect(await pairWithCode(guest, port, wrongCode(code))).toEqual({
      ok: false,
      error: { kind: 'pair-wrong-code' },
    })
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 1, paired: [] })
    expect(host.states.at(-1)).toMatchObject({ wrongCodes: 1 })
    expect(host.nearby.state().code).not.toBe(code)
    // The right one of before is a wrong one now.
    expect(await pairWithCode(guest, port, code ?? '')).toMatchObject({ ok: false })
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 2, paired: [] })
    const next = host.nearby.state().code
    expect(await pairWithCode(guest, port, next ?? '')).toMatchObject({ ok: true })
  })

  it('is locked after three, also for the right code, until the host is opened anew', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port } = await openLaptop(host)
    for (let guess = 0; guess < 3; guess += 1) {
      const { code } = host.nearby.state()
      expect(await pairWithCode(guest, port, wrongCode(code))).toMatchObject({
        error: { kind: 'pair-wrong-code' },
      })
    }
    expect(host.nearby.state()).toMatchObject({ code: null, wrongCodes: 3 })
    for (const code of ['000000', '123456']) {
      expect(await pairWithCode(guest, port, code)).toMatchObject({
        error: { kind: 'pair-locked' },
      })
    }
    const reopened = await openLaptop(host)
    expect(reopened.wrongCodes).toBe(0)
    expect(await pairWithCode(guest, reopened.port, reopened.code ?? '')).toMatchObject({
      ok: true,
    })
  })

  it('includes one that was right until it became too old', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    host.clock.ahead += codeLifeMs
    expect(host.nearby.state().code).not.toBe(code)
    expect(await pairWithCode(guest, port, code ?? '')).toMatchObject({
      error: { kind: 'pair-wrong-code' },
    })
  })

  it('includes one that paired a laptop already', async () => {
    const [host, guest, other] = [await startLaptop(), await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    expect(await pairWithCode(guest, port, code ?? '')).toMatchObject({ ok: true })
    expect(await pairWithCode(other, port, code ?? '')).toMatchObject({
      error: { kind: 'pair-wrong-code' },
    })
    expect(host.nearby.state().paired).toHaveLength(1)
  })
})

describe('pairing with what is no host', () => {
  it('tells a laptop that is not there from itself', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    expect(await pairWithCode(host, port, code ?? '')).toMatchObject({
      error: { kind: 'pair-stranger' },
    })
    await host.nearby.close()
    expect(await pairWithCode(guest, port, code ?? '')).toEqual({
      ok: false,
      error: { kind: 'target-unreachable', cause: 'ECONNREFUSED' },
    })
  })
})

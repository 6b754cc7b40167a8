import { describe, expect, it, onTestFinished } from 'vitest'
import {
  never,
  openLaptop,
  pairedLaptops,
  pairWithCode,
  startLaptop,
  targetOf,
  territory,
} from './laptops'
import type { Middle } from './man-in-the-middle'
import { startMiddle } from './man-in-the-middle'
import { rawGuest } from './raw-guest'

async function standBetween(...given: Parameters<typeof startMiddle>): Promise<Middle> {
  const middle = await startMiddle(...given)
  onTestFinished(middle.close)
  return middle
}

describe('a certificate swapped in the middle', () => {
  it('makes the right code fail on both sides, 3 times of 3, and uses the codes up', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port } = await openLaptop(host)
    const middle = await standBetween(port)
    const codes: (string | null)[] = []
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const { code } = host.nearby.state()
      codes.push(code)
      expect(await pairWithCode(guest, middle.port, code ?? '')).toEqual({
        ok: false,
        error: { kind: 'pair-wrong-code' },
      })
      expect(host.nearby.state()).toMatchObject({ wrongCodes: attempt, paired: [] })
      expect(host.nearby.state().code).not.toBe(code)
    }
    expect(host.nearby.state().code).toBeNull()
    expect(guest.nearby.state().paired).toEqual([])
    // It did stand in the middle, and read what was said: neither a code nor a name of the territory.
    expect(middle.heard()).toContain('"share"')
    expect(middle.heard()).toContain('"proof"')
    for (const secret of [...codes, territory.id, territory.name]) {
      expect(middle.heard()).not.toContain(secret)
    }
  })

  it('does not succeed by saying that the code was right', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    const told = { name: 'Faux', territory: { id: 'faux', name: 'Faux' } }
    const lie = JSON.stringify({ proof: '00'.repeat(32), ...told })
    const middle = await standBetween(port, (text, to) => {
      const isRefusal = to === 'guest' && text.includes('pair-wrong-code')
      if (!isRefusal) return text
      return Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${lie.length}\r\n\r\n${lie}`)
    })
    expect(await pairWithCode(guest, middle.port, code ?? '')).toEqual({
      ok: false,
      error: { kind: 'pair-wrong-code' },
    })
    expect(guest.nearby.state().paired).toEqual([])
    expect(host.nearby.state().paired).toEqual([])
  })

  it('does not succeed by sending the guest its own proof back', async () => {
    const [host, guest] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    let proof = ''
    const middle = await standBetween(port, (text, to) => {
      proof = /"proof":"([0-9a-f]{64})"/.exec(text.toString())?.[1] ?? proof
      if (to === 'host' || !text.includes('pair-wrong-code')) return text
      const lie = JSON.stringify({ proof, name: 'Faux', territory: { id: 'faux', name: '' } })
      return Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${lie.length}\r\n\r\n${lie}`)
    })
    expect(await pairWithCode(guest, middle.port, code ?? '')).toMatchObject({
      error: { kind: 'pair-wrong-code' },
    })
    expect(proof).not.toBe('')
  })

  it('is found out after pairing before anything is said, in both directions', async () => {
    const { host, guest, port } = await pairedLaptops()
    await targetOf(guest, host, port).open(territory.id).write('a.batch', Buffer.from('x'), never)
    const middle = await standBetween(port)
    const folder = targetOf(guest, host, middle.port).open(territory.id)
    const refused = { ok: false, error: { kind: 'target-certificate' } }
    expect(await folder.list(never)).toEqual(refused)
    expect(await folder.read('a.batch', never)).toEqual(refused)
    expect(await folder.write('b.batch', Buffer.from('secret'), never)).toEqual(refused)
    expect(middle.heard()).toBe('')
    // And as a guest it is a stranger to the host.
    const asGuest = await rawGuest(middle.identity, port, host.identity.fingerprint)
    expect(await asGuest.ask('GET', `entries/${territory.id}`)).toEqual({ status: 403, text: '' })
  })
})

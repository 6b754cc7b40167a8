import { describe, expect, it } from 'vitest'
import { makeIdentity } from '../../../../electron/main/nearby/laptop-identity'
import { codeLifeMs, runLifeMs } from '../../../../electron/main/nearby/pairing-desk'
import { openLaptop, pairWithCode, startLaptop, wrongCode } from './laptops'
import { rawGuest } from './raw-guest'

describe('who recorded a pairing that succeeded', () => {
  it('cannot use it again: not from another certificate, and not even from the same', async () => {
    const host = await startLaptop()
    const { port, code } = await openLaptop(host)
    const [victim, thief] = [await makeIdentity(), await makeIdentity()]
    const first = await rawGuest(victim, port, host.identity.fingerprint)
    const { begin, finish } = await first.messages(code ?? '')
    const recorded = finish(await first.ask('POST', 'pair/begin', begin))
    expect((await first.ask('POST', 'pair/finish', recorded)).status).toBe(200)
    await host.nearby.unpair(victim.fingerprint)

    for (const [count, identity] of [thief, victim].entries()) {
      const again = await rawGuest(identity, port, host.identity.fingerprint)
      expect((await again.ask('POST', 'pair/begin', begin)).status).toBe(200)
      expect(await again.ask('POST', 'pair/finish', recorded)).toEqual({
        status: 409,
        text: '{"refused":"pair-wrong-code"}',
      })
      expect(host.nearby.state()).toMatchObject({ wrongCodes: count + 1, paired: [] })
    }
  })

  it('cannot send its proof over another connection than the share', async () => {
    const host = await startLaptop()
    const { port, code } = await openLaptop(host)
    const victim = await makeIdentity()
    const first = await rawGuest(victim, port, host.identity.fingerprint)
    const { begin, finish } = await first.messages(code ?? '')
    const proof = finish(await first.ask('POST', 'pair/begin', begin))
    for (const identity of [victim, await makeIdentity()]) {
      const second = await rawGuest(identity, port, host.identity.fingerprint)
      expect(await second.ask('POST', 'pair/finish', proof)).toEqual({
        status: 409,
        text: '{"refused":"pair-stranger"}',
      })
    }
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 0, paired: [], code })
    expect((await first.ask('POST', 'pair/finish', proof)).status).toBe(200)
  })
})

describe('who guesses', () => {
  it('has one guess a run: a second proof after a wrong one is not looked at', async () => {
    const host = await startLaptop()
    const { port, code } = await openLaptop(host)
    const guest = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
    const [wrong, right] = [await guest.messages(wrongCode(code)), await guest.messages(code ?? '')]
    const begun = await guest.ask('POST', 'pair/begin', wrong.begin)
    expect((await guest.ask('POST', 'pair/finish', wrong.finish(begun))).status).toBe(409)
    expect((await guest.ask('POST', 'pair/finish', right.finish(begun))).text).toContain('stranger')
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 1, paired: [] })
  })

  it('has three in all, whatever certificates it makes', async () => {
    const host = await startLaptop()
    const { port } = await openLaptop(host)
    const answers: string[] = []
    for (let guess = 0; guess < 6; guess += 1) {
      const guest = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
      const code = wrongCode(host.nearby.state().code ?? '0')
      const { begin, finish } = await guest.messages(code)
      const begun = await guest.ask('POST', 'pair/begin', begin)
      const answer =
        begun.status === 200 ? await guest.ask('POST', 'pair/finish', finish(begun)) : begun
      answers.push(answer.text)
      guest.close()
    }
    const wrong = '{"refused":"pair-wrong-code"}'
    const locked = '{"refused":"pair-locked"}'
    expect(answers).toEqual([wrong, wrong, wrong, locked, locked, locked])
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 3, paired: [], code: null })
  })

  it.each([
    ['the guest took too long', 0, runLifeMs],
    ['the code grew old meanwhile', codeLifeMs - 1_000, 2_000],
  ])('is not heard, right or wrong, where %s', async (_, before, between) => {
    for (const isRight of [true, false]) {
      const host = await startLaptop()
      const { port, code } = await openLaptop(host)
      host.clock.ahead += before
      const digits = isRight ? (code ?? '') : wrongCode(code)
      const guest = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
      const { begin, finish } = await guest.messages(digits)
      const begun = await guest.ask('POST', 'pair/begin', begin)
      host.clock.ahead += between
      expect((await guest.ask('POST', 'pair/finish', finish(begun))).text).toContain('wrong-code')
      expect(host.nearby.state()).toMatchObject({ wrongCodes: 0, paired: [] })
    }
  })

  it('learns nothing of a code by beginning and going away, and uses none up', async () => {
    const host = await startLaptop()
    const { port, code } = await openLaptop(host)
    const shares = new Set<string>()
    for (let run = 0; run < 4; run += 1) {
      const guest = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
      const { begin } = await guest.messages('000000')
      let begun = await guest.ask('POST', 'pair/begin', begin)
      // The one before may still be leaving.
      while (begun.text.includes('busy')) begun = await guest.ask('POST', 'pair/begin', begin)
      expect(begun.status).toBe(200)
      shares.add(begun.text)
      guest.close()
    }
    expect(shares.size).toBe(4)
    expect(host.nearby.state()).toMatchObject({ code, wrongCodes: 0 })
  })
})

describe('a second laptop while one is pairing', () => {
  it('is told that the host is busy, and changes nothing for the first', async () => {
    const [host, second] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    const first = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
    const { begin, finish } = await first.messages(code ?? '')
    const begun = await first.ask('POST', 'pair/begin', begin)
    for (const typed of [code ?? '', wrongCode(code)]) {
      expect(await pairWithCode(second, port, typed)).toEqual({
        ok: false,
        error: { kind: 'pair-busy' },
      })
    }
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 0, code })
    expect((await first.ask('POST', 'pair/finish', finish(begun))).status).toBe(200)
    expect(host.nearby.state().paired).toMatchObject([{ name: 'Brut' }])
  })

  it('gets its turn once the first goes away, or says nothing for too long', async () => {
    const [host, second] = [await startLaptop(), await startLaptop()]
    const { port, code } = await openLaptop(host)
    const first = await rawGuest(await makeIdentity(), port, host.identity.fingerprint)
    const { begin, finish } = await first.messages(code ?? '')
    const begun = await first.ask('POST', 'pair/begin', begin)
    host.clock.ahead += runLifeMs
    expect(await pairWithCode(second, port, code ?? '')).toMatchObject({ ok: true })
    const late = await first.ask('POST', 'pair/finish', finish(begun))
    expect(late).toEqual({ status: 409, text: '{"refused":"pair-stranger"}' })
    expect(host.nearby.state().paired).toHaveLength(1)
  })

  it('wins or loses at random where eight begin at once, and at most one is paired', async () => {
    const host = await startLaptop()
    const { port, code } = await openLaptop(host)
    const guests = await Promise.all(Array.from({ length: 8 }, () => startLaptop()))
    const answers = await Promise.all(guests.map((one) => pairWithCode(one, port, code ?? '')))
    const kinds = answers.map((answer) => (answer.ok ? 'paired' : answer.error.kind))
    expect(kinds.filter((kind) => kind === 'paired')).toHaveLength(1)
    expect(new Set(kinds)).toEqual(new Set(['paired', 'pair-busy']))
    expect(host.nearby.state()).toMatchObject({ wrongCodes: 0 })
    expect(host.nearby.state().paired).toHaveLength(1)
  })
})

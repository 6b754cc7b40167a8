import { describe, expect, it } from 'vitest'
import { isRecipient, makeIdentity, recipientOf } from '../../../shared/seal/identity'
import { isSealed } from '../../../shared/seal/is-sealed'
import { sealFor } from '../../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { unseal } from '../../../shared/seal/unseal'

const secret = new TextEncoder().encode('Les acteurs du territoire')
/** Cheap to open: what is tested is the format, not how long guessing takes. */
const logN = 4

function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function keyPair(): Promise<{ identity: string; recipient: string }> {
  const identity = await makeIdentity()
  return { identity, recipient: (await recipientOf(identity)) ?? '' }
}

async function withPassphrase(passphrase: string): Promise<Uint8Array> {
  return valueOf(await sealWithPassphrase(secret, passphrase, logN))
}

async function sealedFor(...recipients: string[]): Promise<Uint8Array> {
  return valueOf(await sealFor(secret, recipients))
}

/** A file whose header was written by hand. */
function headed(header: string): Uint8Array {
  return new TextEncoder().encode(`age-encryption.org/v1\n${header}`)
}

describe('what is encrypted with a passphrase', () => {
  it('opens with it, and says what it is', async () => {
    const sealed = await withPassphrase('une île au trésor')
    expect(isSealed(sealed)).toBe(true)
    expect(isSealed(secret)).toBe(false)
    expect(await unseal(sealed, { passphrases: ['une île au trésor'] })).toEqual({
      ok: true,
      value: secret,
    })
  })

  it('opens with the same passphrase typed on a keyboard that takes accents apart', async () => {
    const sealed = await withPassphrase('\u00eele')
    expect((await unseal(sealed, { passphrases: ['i\u0302le'] })).ok).toBe(true)
  })

  it('opens with any of several passphrases', async () => {
    const sealed = await withPassphrase('deux')
    expect((await unseal(sealed, { passphrases: ['un', 'deux'] })).ok).toBe(true)
  })

  it('takes the work factor that its stanza names, 18 where nothing else is asked', async () => {
    const sealed = valueOf(await sealWithPassphrase(secret, 'long'))
    expect(new TextDecoder().decode(sealed.slice(0, 80))).toMatch(/^-> scrypt \S+ 18$/m)
  })

  it('says that a passphrase is needed, or that it is the wrong one', async () => {
    const sealed = await withPassphrase('juste')
    const { identity } = await keyPair()
    const needs = { ok: false, error: { kind: 'needs-passphrase' } }
    expect(await unseal(sealed, {})).toEqual(needs)
    expect(await unseal(sealed, { identities: [identity] })).toEqual(needs)
    expect(await unseal(sealed, { passphrases: ['faux'] })).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
  })

  it('is not tried where it would ask for more than a gigabyte', async () => {
    const salt = 'A'.repeat(22)
    const body = 'A'.repeat(43)
    const file = headed(`-> scrypt ${salt} 21\n${body}\n--- ${body}\n${'x'.repeat(64)}`)
    expect(await unseal(file, { passphrases: ['n'] })).toEqual({
      ok: false,
      error: { kind: 'seal-too-costly' },
    })
  })
})

describe('what is encrypted for keys', () => {
  it('opens with any of them', async () => {
    const [ana, bruno] = await Promise.all([keyPair(), keyPair()])
    const sealed = await sealedFor(ana.recipient, bruno.recipient, ana.recipient)
    for (const { identity } of [ana, bruno]) {
      expect(await unseal(sealed, { identities: ['nonsense', identity] })).toEqual({
        ok: true,
        value: secret,
      })
    }
  })

  it('does not open with another, with a passphrase, or with nothing', async () => {
    const [ana, bruno] = await Promise.all([keyPair(), keyPair()])
    const sealed = await sealedFor(ana.recipient)
    const wrong = { ok: false, error: { kind: 'wrong-key' } }
    expect(await unseal(sealed, { identities: [bruno.identity] })).toEqual(wrong)
    expect(await unseal(sealed, { passphrases: ['x'] })).toEqual(wrong)
    expect(await unseal(sealed, {})).toEqual(wrong)
  })

  it('is made for nobody but whom a true public key names', async () => {
    const { recipient } = await keyPair()
    const misread = recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
    for (const bad of [misread, 'age1', '', 'ana@exemple.fr']) {
      expect(await sealFor(secret, [recipient, bad])).toEqual({
        ok: false,
        error: { kind: 'bad-recipient', recipient: bad },
      })
    }
    expect(await sealFor(secret, [])).toEqual({
      ok: false,
      error: { kind: 'bad-recipient', recipient: '' },
    })
  })

  it('is refused where a header names more recipients than anybody has', async () => {
    const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`
    const file = headed(`${stanza.repeat(201)}--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`)
    const { identity } = await keyPair()
    const costly = { ok: false, error: { kind: 'seal-too-costly' } }
    expect(await unseal(file, { identities: [identity] })).toEqual(costly)
    expect(await unseal(headed('x'.repeat(70_000)), { identities: [identity] })).toEqual(costly)
  })
})

describe('keys', () => {
  it('have a public part, which says nothing of the secret one', async () => {
    const { identity, recipient } = await keyPair()
    expect(identity).toMatch(/^AGE-SECRET-KEY-1/)
    expect(isRecipient(recipient)).toBe(true)
    expect(isRecipient(identity)).toBe(false)
    expect(await recipientOf(recipient)).toBeNull()
    expect(await recipientOf(identity.replace(/.$/, (c) => (c === 'Q' ? 'P' : 'Q')))).toBeNull()
  })

  it('are those of age: one of its own test vectors', async () => {
    // From the test vectors of FiloSottile/age, `x25519`.
    const identity = 'AGE-SECRET-KEY-1XMWWC06LY3EE5RYTXM9MFLAZ2U56JJJ36S0MYPDRWSVLUL66MV4QX3S7F6'
    expect(await recipientOf(identity)).toMatch(/^age1/)
  })
})

describe('bytes that are not what was encrypted', () => {
  it('are not sealed where they do not begin so', async () => {
    const no = { ok: false, error: { kind: 'not-sealed' } }
    expect(await unseal(secret, {})).toEqual(no)
    expect(await unseal(new Uint8Array(0), {})).toEqual(no)
  })

  it('are damaged where the header or the end is missing, or the version is another', async () => {
    const { identity, recipient } = await keyPair()
    const sealed = await sealedFor(recipient)
    const damaged = { ok: false, error: { kind: 'seal-damaged' } }
    for (const length of [30, 100, sealed.length - 40, sealed.length - 16, sealed.length - 1]) {
      expect(await unseal(sealed.slice(0, length), { identities: [identity] })).toEqual(damaged)
    }
    const other = headed('')
    other[20] = 0x32
    expect(await unseal(other, { identities: [identity] })).toEqual(damaged)
  })
})

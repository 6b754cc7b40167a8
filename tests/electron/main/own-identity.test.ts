import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IdentityKeeper } from '../../../electron/main/own-identity'
import type { SafeStorage } from '../../../electron/main/secrets'
import { Secrets } from '../../../electron/main/secrets'
import { sealFor } from '../../../shared/seal/seal-for'
import { sealWithPassphrase } from '../../../shared/seal/seal-with-passphrase'
import { temporaryFolder } from '../temporary-folder'

/** As cheap as the format allows. */
const logN = 2

const turned: SafeStorage = {
  isEncryptionAvailable: () => true,
  encryptString: (plain) => Buffer.from(plain).map((byte) => byte ^ 0x5a) as Buffer,
  decryptString: (encrypted) => Buffer.from(encrypted.map((byte) => byte ^ 0x5a)).toString(),
  getSelectedStorageBackend: () => 'kwallet',
}

async function computer(storage = turned): Promise<{ keeper: IdentityKeeper; path: string }> {
  const path = join(await temporaryFolder(), 'secrets.json')
  return { keeper: new IdentityKeeper(new Secrets(path, storage), logN), path }
}

async function madeBy(keeper: IdentityKeeper): Promise<string> {
  const made = await keeper.make()
  return made.ok ? (made.value.recipient ?? '') : ''
}

async function sealedFor(recipient: string): Promise<Uint8Array> {
  const sealed = await sealFor(new Uint8Array([1, 2, 3]), [recipient])
  if (!sealed.ok) throw new Error(sealed.error.kind)
  return sealed.value
}

async function keyFile(keeper: IdentityKeeper, passphrase: string): Promise<Uint8Array> {
  const sealed = await keeper.sealed(passphrase)
  if (!sealed.ok || sealed.value === null) throw new Error('no key')
  return sealed.value
}

describe('this computer’s own key', () => {
  it('is made once, and opens what was encrypted for it', async () => {
    const { keeper, path } = await computer()
    expect(await keeper.show()).toEqual({ recipient: null, keepsSecrets: true })
    const recipient = await madeBy(keeper)
    expect(recipient).toMatch(/^age1/)
    expect(await madeBy(keeper)).toBe(recipient)
    const again = new IdentityKeeper(new Secrets(path, turned), logN)
    expect((await again.show()).recipient).toBe(recipient)
    const sealed = await sealedFor(recipient)
    expect(await again.unseal(sealed)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) })
  })

  it('stands nowhere in plain text', async () => {
    const { keeper, path } = await computer()
    await madeBy(keeper)
    expect(await readFile(path, 'utf8')).not.toContain('AGE-SECRET')
    expect(Buffer.from(await keyFile(keeper, 'p')).toString('latin1')).not.toContain('AGE-SECRET')
  })

  it('does not open what was encrypted for another', async () => {
    const [ana, bruno] = [await computer(), await computer()]
    const sealed = await sealedFor(await madeBy(bruno.keeper))
    expect(await ana.keeper.unseal(sealed)).toEqual({ ok: false, error: { kind: 'wrong-key' } })
    await madeBy(ana.keeper)
    expect(await ana.keeper.unseal(sealed)).toEqual({ ok: false, error: { kind: 'wrong-key' } })
  })

  it('goes to another computer in a sealed file, whose own key still opens what it opened', async () => {
    const [old, fresh] = [await computer(), await computer()]
    const moved = await madeBy(old.keeper)
    const own = await madeBy(fresh.keeper)
    const file = await keyFile(old.keeper, 'quatre mots')
    expect(await fresh.keeper.take(file, 'cinq mots')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase' },
    })
    expect((await fresh.keeper.show()).recipient).toBe(own)
    expect(await fresh.keeper.take(file, 'quatre mots')).toEqual({
      ok: true,
      value: { recipient: moved, keepsSecrets: true },
    })
    for (const recipient of [own, moved]) {
      expect((await fresh.keeper.unseal(await sealedFor(recipient))).ok).toBe(true)
    }
  })

  it('is not taken from a file that holds something else', async () => {
    const { keeper } = await computer()
    const other = await sealWithPassphrase(new TextEncoder().encode('PK'), 'p', logN)
    if (!other.ok) throw new Error(other.error.kind)
    expect(await keeper.take(other.value, 'p')).toEqual({ ok: false, error: { kind: 'not-a-key' } })
    expect(await keeper.take(new Uint8Array(9), 'p')).toEqual({
      ok: false,
      error: { kind: 'not-sealed' },
    })
    expect(await keeper.show()).toEqual({ recipient: null, keepsSecrets: true })
    expect(await keeper.sealed('p')).toEqual({ ok: true, value: null })
  })

  it('lasts until the app closes where there is no keyring', async () => {
    const basic = { ...turned, getSelectedStorageBackend: () => 'basic_text' }
    const { keeper, path } = await computer(basic)
    const recipient = await madeBy(keeper)
    expect(await keeper.show()).toEqual({ recipient, keepsSecrets: false })
    await expect(readFile(path)).rejects.toThrow()
  })
})

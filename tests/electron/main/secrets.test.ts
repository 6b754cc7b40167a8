import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SafeStorage } from '../../../electron/main/secrets'
import { Secrets } from '../../../electron/main/secrets'
import { temporaryFolder } from '../temporary-folder'

/** A keyring that turns bytes over with a key of its own: another session's is refused. */
function keyring(key = 0x5a, backend = 'gnome_libsecret'): SafeStorage {
  const turn = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ key))
  return {
    isEncryptionAvailable: () => true,
    encryptString: (plain) => turn(Buffer.from(`seal:${plain}`)),
    decryptString: (encrypted) => {
      const plain = turn(encrypted).toString()
      if (!plain.startsWith('seal:')) throw new Error('another session')
      return plain.slice('seal:'.length)
    },
    getSelectedStorageBackend: () => backend,
  }
}

async function secretsPath(): Promise<string> {
  return join(await temporaryFolder(), 'secrets.json')
}

describe('secrets with a keyring', () => {
  it('outlast the app, and stand nowhere in plain text', async () => {
    const path = await secretsPath()
    const secrets = new Secrets(path, keyring())
    expect(secrets.isKept()).toBe(true)
    expect(await secrets.get('target/nuage')).toBe(null)
    await secrets.set('target/nuage', 'un mot de passe')
    await secrets.set('__proto__', 'autre')
    const again = new Secrets(path, keyring())
    expect(await again.get('target/nuage')).toBe('un mot de passe')
    expect(await again.get('toString')).toBe(null)
    expect(await readFile(path, 'utf8')).not.toContain('mot de passe')
  })

  it('are in a file that only this person may read', async () => {
    const path = await secretsPath()
    await new Secrets(path, keyring()).set('a', 'b')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('are all there after many are kept at once', async () => {
    const path = await secretsPath()
    const secrets = new Secrets(path, keyring())
    const names = Array.from({ length: 20 }, (_, index) => `name-${String(index)}`)
    await Promise.all(names.map((name) => secrets.set(name, `of ${name}`)))
    const again = new Secrets(path, keyring())
    expect(await Promise.all(names.map((name) => again.get(name)))).toEqual(
      names.map((name) => `of ${name}`),
    )
  })

  it('are gone once they are removed', async () => {
    const path = await secretsPath()
    const secrets = new Secrets(path, keyring())
    await secrets.set('a', 'b')
    expect(await secrets.remove('a')).toEqual({ ok: true, value: null })
    expect(await secrets.remove('a')).toEqual({ ok: true, value: null })
    expect(await new Secrets(path, keyring()).get('a')).toBe(null)
  })

  it('of another session are as if they were not there', async () => {
    const path = await secretsPath()
    await new Secrets(path, keyring()).set('a', 'b')
    expect(await new Secrets(path, keyring(0x11)).get('a')).toBe(null)
  })

  it.each([
    ['half of a file', '{"a":"Z'],
    ['what is not base64', '{"a":"é"}'],
  ])('start anew beside %s, which is kept aside', async (_, text) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'secrets.json'), text)
    const secrets = new Secrets(join(folder, 'secrets.json'), keyring())
    expect(await secrets.get('a')).toBe(null)
    await secrets.set('a', 'b')
    expect(await secrets.get('a')).toBe('b')
    const names = await readdir(folder)
    expect(names).toHaveLength(2)
    const aside = names.find((name) => name.startsWith('secrets-damaged-')) ?? ''
    expect(await readFile(join(folder, aside), 'utf8')).toBe(text)
  })

  it('that cannot be written are told, and the ones before stay', async () => {
    const folder = await temporaryFolder()
    const secrets = new Secrets(join(folder, 'not-there', 'secrets.json'), keyring())
    expect(await secrets.set('a', 'b')).toMatchObject({
      ok: false,
      error: { kind: 'write-failed' },
    })
    expect(await secrets.get('a')).toBe(null)
  })
})

describe('secrets without a keyring', () => {
  it.each([
    ['none answers', { ...keyring(), isEncryptionAvailable: () => false }],
    ['the only one has a password that everybody knows', keyring(0x5a, 'basic_text')],
  ])('last until the app is closed, and touch no disk, where %s', async (_, storage) => {
    const path = await secretsPath()
    const secrets = new Secrets(path, storage)
    expect(secrets.isKept()).toBe(false)
    await secrets.set('a', 'b')
    expect(await secrets.get('a')).toBe('b')
    await secrets.remove('a')
    expect(await secrets.get('a')).toBe(null)
    await secrets.set('a', 'b')
    expect(await new Secrets(path, storage).get('a')).toBe(null)
    expect(await readdir(join(path, '..'))).toEqual([])
  })
})

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderRoot } from '../../../../electron/main/sync/folder-target'
import { enterKey, publishKey } from '../../../../electron/main/sync/target-key'
import { TerritoryKeys } from '../../../../electron/main/sync/territory-keys'
import { sealWithPassphrase } from '../../../../shared/seal/seal-with-passphrase'
import { entryKind, entryName } from '../../../../shared/sync/entry-name'
import { openStore } from '../../../../shared/sync/open-store'
import { given, never, noise } from '../../../targets/given'
import { temporaryFolder } from '../../temporary-folder'
import { secretsInMemory } from './no-keyring'

const passphrase = 'la clé de chez nous'
const territory = 't-1'

async function device(): Promise<TerritoryKeys> {
  return new TerritoryKeys(secretsInMemory(await temporaryFolder()), 8)
}

async function sealedOf(keys: TerritoryKeys): Promise<Uint8Array> {
  return (await keys.sealedKey(territory)) ?? new Uint8Array()
}

describe('the key of a territory', () => {
  it('goes to another device through the target and the passphrase, and opens what the first sealed', async () => {
    const root = await temporaryFolder()
    const folder = folderRoot(root).open(territory)
    const [mine, theirs] = [await device(), await device()]
    expect(await mine.isKeyed(territory)).toBe(false)
    given(await mine.make(territory, passphrase))
    expect(await mine.isKeyed(territory)).toBe(true)
    const store = openStore(folder, await mine.sealOf(territory))
    const { name } = given(await store.write(noise(100), never))
    const sealed = await sealedOf(mine)
    given(await publishKey(folder, sealed, never))
    given(await publishKey(folder, sealed, never))
    const names = await readdir(join(root, territory))
    expect(names.filter((one) => entryKind(one) === 'key')).toHaveLength(1)

    const before = openStore(folder, await theirs.sealOf(territory))
    expect(given(await before.list(never)).isSealed).toBe(true)
    const wrong = await enterKey(folder, theirs, { territory, passphrase: 'autre' }, never)
    expect(wrong).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } })
    expect(await theirs.isKeyed(territory)).toBe(false)
    given(await enterKey(folder, theirs, { territory, passphrase }, never))
    const after = openStore(folder, await theirs.sealOf(territory))
    expect(given(await after.read(name, never))).toEqual({ kind: 'whole', bytes: noise(100) })
    // And it can bring it to a third place under the same passphrase.
    expect(Buffer.from(await sealedOf(theirs))).toEqual(Buffer.from(sealed))
  })

  it('is of one territory only, and is forgotten with it', async () => {
    const keys = await device()
    given(await keys.make(territory, passphrase))
    expect(await keys.isKeyed('t-2')).toBe(false)
    expect(await keys.sealedKey('t-2')).toBe(null)
    given(await keys.forget(territory))
    expect(await keys.isKeyed(territory)).toBe(false)
    expect(await keys.sealOf(territory)).toBe(null)
  })

  it('stays the same under a new passphrase', async () => {
    const root = await temporaryFolder()
    const folder = folderRoot(root).open(territory)
    const keys = await device()
    given(await keys.make(territory, passphrase))
    const store = openStore(folder, await keys.sealOf(territory))
    const { name } = given(await store.write(noise(10), never))
    given(await keys.make(territory, 'une autre phrase'))
    const again = openStore(folder, await keys.sealOf(territory))
    expect(given(await again.read(name, never)).kind).toBe('whole')
  })

  it('is found among keys that are damaged, too large, none at all, or under other passphrases', async () => {
    const root = await temporaryFolder()
    const folder = folderRoot(root).open(territory)
    await mkdir(join(root, territory))
    const put = (bytes: Uint8Array, name = entryName('key', bytes)): Promise<void> =>
      writeFile(join(root, territory, name), bytes)
    const text = new TextEncoder().encode('AGE-SECRET-KEY-1NOTONE')
    await put(given(await sealWithPassphrase(text, passphrase, 8)))
    await put(noise(200))
    await put(noise(20_000))
    await put(noise(100), `${'0'.repeat(40)}.key.age`)
    for (const other of ['un', 'deux']) {
      const keys = await device()
      given(await keys.make(territory, other))
      await put(await sealedOf(keys))
    }
    const theirs = await device()
    const input = { territory, passphrase }
    expect(await enterKey(folder, theirs, input, never)).toMatchObject({ ok: false })
    const mine = await device()
    given(await mine.make(territory, passphrase))
    await put(await sealedOf(mine))
    given(await enterKey(folder, theirs, input, never))
    expect(await sealedOf(theirs)).toEqual(await sealedOf(mine))
  })

  it('is the same one for all devices where several were made under one passphrase', async () => {
    const root = await temporaryFolder()
    const folder = folderRoot(root).open(territory)
    for (let count = 0; count < 3; count++) {
      const keys = await device()
      given(await keys.make(territory, passphrase))
      given(await publishKey(folder, await sealedOf(keys), never))
    }
    const [left, right] = [await device(), await device()]
    given(await enterKey(folder, left, { territory, passphrase }, never))
    given(await enterKey(folder, right, { territory, passphrase }, never))
    expect(await sealedOf(left)).toEqual(await sealedOf(right))
  })
})

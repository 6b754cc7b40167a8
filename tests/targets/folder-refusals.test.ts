import { mkdir, readdir, readFile, rename, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderRoot } from '../../electron/main/sync/folder-target'
import { openStore } from '../../shared/sync/open-store'
import { temporaryFolder } from '../electron/temporary-folder'
import { failure, given, never, noise } from './given'
import { canMakeDisk, smallDisk } from './small-disk'

const dayMs = 24 * 60 * 60 * 1000

describe('a folder that is not there', () => {
  it('is told, and never made: it was a stick that somebody pulled', async () => {
    const stick = join(await temporaryFolder(), 'stick')
    const root = folderRoot(stick)
    const folder = root.open('t-1')
    expect(failure(await root.territories(never))).toBe('target-unreachable')
    expect(failure(await folder.list(never))).toBe('target-unreachable')
    expect(failure(await folder.read('a.batch', never))).toBe('target-unreachable')
    expect(failure(await folder.write('a.batch', noise(10), never))).toBe('target-unreachable')
    expect(failure(await folder.remove('a.batch', never))).toBe('target-unreachable')
    await expect(readdir(stick)).rejects.toThrow('ENOENT')
  })

  it('that is a file is none', async () => {
    const path = join(await temporaryFolder(), 'file')
    await writeFile(path, '')
    expect(failure(await folderRoot(path).territories(never))).toBe('target-not-found')
    const written = await folderRoot(path).open('t-1').write('a.batch', noise(10), never)
    expect(failure(written)).toBe('target-not-found')
  })

  it.each([0, 1, 2, 4, 8, 16, 32])(
    'since it was pulled while it was written to (%i turns) is not made anew, and holds nothing wrong',
    async (turns) => {
      const home = await temporaryFolder()
      const stick = join(home, 'stick')
      await mkdir(stick)
      const store = openStore(folderRoot(stick).open('t-1'), null)
      const before = given(await store.write(noise(100, 9), never))
      const writing = store.write(noise(16 * 1024 * 1024), never)
      for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate)
      await rename(stick, join(home, 'pulled'))
      const written = await writing
      expect(await readdir(home)).toEqual(['pulled'])
      expect(failure(await store.list(never))).toBe('target-unreachable')
      await rename(join(home, 'pulled'), stick)
      const { batches } = given(await store.list(never))
      expect(batches).toContainEqual(before)
      if (written.ok) expect(batches).toContainEqual(written.value)
      else expect(written.error.kind).toBe('target-unreachable')
      for (const { name } of batches) {
        expect(given(await store.read(name, never)).kind).toBe('whole')
      }
    },
  )
})

describe('a folder that others use too', () => {
  it('has foreign files and folders, which are counted or passed over, and stay', async () => {
    const root = await temporaryFolder()
    const own = join(root, 't-1')
    await mkdir(join(own, 'Photos'), { recursive: true })
    await writeFile(join(own, 'liste.xlsx'), 'x')
    await writeFile(join(own, 'desktop.ini'), 'x')
    await mkdir(join(root, 'Pas un territoire'))
    const store = openStore(folderRoot(root).open('t-1'), null)
    const entry = given(await store.write(noise(10), never))
    expect(given(await store.list(never))).toMatchObject({ batches: [entry], foreign: 2 })
    expect(given(await folderRoot(root).territories(never))).toEqual(['t-1'])
    expect((await readdir(own)).sort()).toEqual(
      ['Photos', 'desktop.ini', 'liste.xlsx', entry.name].sort(),
    )
  })

  it('is rid of what an interrupted write left once that is a day old, and never lists it', async () => {
    const root = await temporaryFolder()
    const own = join(root, 't-1')
    await mkdir(own)
    const [old, young] = ['.a.batch.00000000.tmp', '.a.batch.11111111.tmp']
    const foreign = '.syncthing.a.batch.tmp'
    for (const name of [old, young, foreign]) await writeFile(join(own, name), 'half')
    const yesterday = new Date(Date.now() - dayMs - 60_000)
    for (const name of [old, foreign]) await utimes(join(own, name), yesterday, yesterday)
    const listed = given(await folderRoot(root).open('t-1').list(never))
    expect(listed).toEqual([{ name: foreign, bytes: 4 }])
    expect((await readdir(own)).sort()).toEqual([young, foreign].sort())
  })

  it('leads nothing of ours elsewhere by a link that somebody put there, and nothing of this computer there', async () => {
    const home = await temporaryFolder()
    const root = join(home, 'partage')
    await mkdir(join(root, 't-1'), { recursive: true })
    await mkdir(join(home, 'own'))
    const precious = join(home, 'own', 'authorized_keys')
    await writeFile(precious, 'precious')
    const folder = folderRoot(root).open('t-1')
    await symlink(precious, join(root, 't-1', 'a.batch'))
    expect(given(await folder.list(never))).toEqual([])
    expect(given(await folder.read('a.batch', never))).toBe(null)
    given(await folder.write('a.batch', noise(10), never))
    expect(await readFile(precious, 'utf8')).toBe('precious')
    expect(given(await folder.list(never))).toEqual([{ name: 'a.batch', bytes: 10 }])
    await symlink(join(home, 'own'), join(root, 't-2'))
    const written = await folderRoot(root).open('t-2').write('a.batch', noise(10), never)
    expect(failure(written)).toBe('target-not-found')
    expect(await readdir(join(home, 'own'))).toEqual(['authorized_keys'])
  })
})

// Only root may make a file system; the other tests run everywhere.
if (canMakeDisk()) {
  describe('a folder on a disk of its own', () => {
    it('that is full says so, keeps what it has, and takes more once there is room', async () => {
      const { folder } = smallDisk(4)
      const store = openStore(folderRoot(folder).open('t-1'), null)
      const kept = []
      let seed = 0
      for (;;) {
        const written = await store.write(noise(700_000, ++seed), never)
        if (!written.ok) {
          expect(written.error).toEqual({ kind: 'target-full' })
          break
        }
        kept.push(written.value)
      }
      expect(kept.length).toBeGreaterThan(3)
      expect((await readdir(join(folder, 't-1'))).sort()).toEqual(
        kept.map(({ name }) => name).sort(),
      )
      for (const { name } of kept) {
        expect(given(await store.read(name, never)).kind).toBe('whole')
      }
      given(await store.remove(kept[0]?.name ?? '', never))
      given(await store.write(noise(700_000, 99), never))
    })

    it('that is read-only says that it may not be written to, and can be read', async () => {
      const { folder, makeReadOnly } = smallDisk(4)
      const store = openStore(folderRoot(folder).open('t-1'), null)
      const { name } = given(await store.write(noise(10), never))
      makeReadOnly()
      expect(failure(await store.write(noise(11), never))).toBe('target-forbidden')
      expect(failure(await store.remove(name, never))).toBe('target-forbidden')
      const elsewhere = folderRoot(folder).open('t-2')
      expect(failure(await elsewhere.write('a.batch', noise(3), never))).toBe('target-forbidden')
      expect(given(await store.read(name, never)).kind).toBe('whole')
    })
  })
}

import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../../electron/main/write-atomically'
import { temporaryFolder } from '../temporary-folder'
import { createFailingDisk } from './failing-disk'

describe('writeAtomically', () => {
  it('writes the chunks one after the other, over what was there', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.coterr')
    await writeFile(path, 'something longer that was there before')
    await writeAtomically(path, [Buffer.from('new '), Buffer.from(''), Buffer.from('content')])
    expect(await readFile(path, 'utf8')).toBe('new content')
    expect(await readdir(folder)).toEqual(['a.coterr'])
  })

  it('writes many small chunks and large ones in their order', async () => {
    const path = join(await temporaryFolder(), 'a.coterr')
    const chunks = Array.from({ length: 3000 }, (_, index) => Buffer.alloc(index, index % 251))
    chunks.splice(1500, 0, Buffer.alloc(3_000_000, 7))
    await writeAtomically(path, chunks)
    expect((await readFile(path)).equals(Buffer.concat(chunks))).toBe(true)
  })

  it('leaves the old file and no other where the disk fills at any byte', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'a.coterr')
    await writeFile(path, 'old')
    for (let room = 0; room < 8; room += 1) {
      const disk = createFailingDisk()
      disk.room = room
      const writing = writeAtomically(path, [Buffer.from('1234'), Buffer.from('5678')], disk)
      await expect(writing).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(await readFile(path, 'utf8')).toBe('old')
      expect(await readdir(folder)).toEqual(['a.coterr'])
    }
  })

  it('leaves the old file where fsync fails', async () => {
    const path = join(await temporaryFolder(), 'a.coterr')
    await writeFile(path, 'old')
    const disk = createFailingDisk()
    disk.failsSync = true
    await expect(writeAtomically(path, [Buffer.from('new')], disk)).rejects.toThrow('EIO')
    expect(await readFile(path, 'utf8')).toBe('old')
  })

  it('changes the file behind a link, and keeps the link', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'real'))
    await writeFile(join(folder, 'real', 'a.coterr'), 'old')
    await symlink(join(folder, 'real', 'a.coterr'), join(folder, 'link.coterr'))
    await writeAtomically(join(folder, 'link.coterr'), [Buffer.from('new')])
    expect((await lstat(join(folder, 'link.coterr'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(folder, 'real', 'a.coterr'), 'utf8')).toBe('new')
  })

  it('keeps who may read a file that is replaced', async () => {
    const path = join(await temporaryFolder(), 'a.coterr')
    await writeFile(path, 'old')
    await chmod(path, 0o600)
    await writeAtomically(path, [Buffer.from('new')])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('writes on a network share that cannot make names durable, and tells of a disk that failed to', async () => {
    const path = join(await temporaryFolder(), 'a.coterr')
    const disk = createFailingDisk()
    for (const code of ['EINVAL', 'ENOTSUP', 'ENOSYS']) {
      disk.failsFolders = code
      await writeAtomically(path, [Buffer.from(code)], disk)
      expect(await readFile(path, 'utf8')).toBe(code)
    }
    disk.failsFolders = 'EIO'
    await expect(writeAtomically(path, [], disk)).rejects.toMatchObject({ code: 'EIO' })
  })

  it('says what the system says where the folder is gone', async () => {
    const path = join(await temporaryFolder(), 'gone', 'a.coterr')
    await expect(writeAtomically(path, [])).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

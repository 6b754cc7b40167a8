import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Attachments } from '../../../electron/main/attachments'
import { attachmentKey, attachmentWrite } from '../../../shared/ipc/attachment-payloads'
import { temporaryFolder } from '../temporary-folder'
import { createFailingDisk } from './failing-disk'
import { startJournals, testTime } from './journal-on-disk'

const bytes = new TextEncoder().encode('un plan de la halle')
const hash = createHash('sha256').update(bytes).digest('hex')
const key = { territory: 't-1', hash }

const own = (folder: string): string => join(folder, 'territories', 't-1', 'attachments')

describe('the attachments of a profile', () => {
  it('keep bytes once under their hash, and give them back', async () => {
    const folder = await temporaryFolder()
    const attachments = new Attachments(folder)
    expect(await attachments.list('t-1')).toEqual({ ok: true, value: [] })
    expect(await attachments.write(key, bytes)).toEqual({ ok: true, value: null })
    expect(await attachments.write(key, bytes)).toEqual({ ok: true, value: null })
    expect(await readdir(own(folder))).toEqual([hash])
    const again = new Attachments(folder)
    expect(await again.list('t-1')).toEqual({ ok: true, value: [{ hash, bytes: bytes.length }] })
    const read = await again.read(key)
    expect(read.ok && Buffer.from(read.value).equals(bytes)).toBe(true)
    expect(await again.read({ territory: 't-2', hash })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    })
  })

  it('take nothing that is not what the hash says, and give out nothing that rotted', async () => {
    const folder = await temporaryFolder()
    const attachments = new Attachments(folder)
    const wrong = await attachments.write(key, new Uint8Array([1]))
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'write-failed' } })
    await attachments.write(key, bytes)
    const path = join(own(folder), hash)
    const rotten = await readFile(path)
    rotten[3] = (rotten[3] ?? 0) ^ 1
    await writeFile(path, rotten)
    expect(await attachments.read(key)).toMatchObject({
      ok: false,
      error: { kind: 'read-failed', cause: 'checksum' },
    })
  })

  it('are all or nothing on a disk that fills at any byte', async () => {
    const folder = await temporaryFolder()
    const disk = createFailingDisk()
    const attachments = new Attachments(folder, disk)
    for (let room = 0; room < bytes.length; room += 5) {
      disk.room = room
      expect(await attachments.write(key, bytes)).toMatchObject({
        ok: false,
        error: { kind: 'disk-full' },
      })
      expect(await readdir(own(folder))).toEqual([])
    }
    disk.room = Infinity
    expect((await attachments.write(key, bytes)).ok).toBe(true)
  })

  it('pass over foreign files and what a crash left, and remove only what is named', async () => {
    const folder = await temporaryFolder()
    const attachments = new Attachments(folder)
    await mkdir(own(folder), { recursive: true })
    await writeFile(join(own(folder), 'photo.jpg'), '')
    await writeFile(join(own(folder), `.${hash}.12345678.tmp`), 'half')
    await attachments.write(key, bytes)
    const listed = await attachments.list('t-1')
    expect(listed.ok && listed.value.map((found) => found.hash)).toEqual([hash])
    await attachments.remove('t-1', [hash, 'f'.repeat(64)])
    expect(await readdir(own(folder))).toEqual(['photo.jpg'])
  })

  it('go to the wastebasket with their territory, and are destroyed there with it', async () => {
    const folder = await temporaryFolder()
    const journals = startJournals(folder)
    const attachments = new Attachments(folder)
    await journals.append('t-1', '{}')
    await attachments.write(key, bytes)
    await journals.remove('t-1')
    expect(await attachments.list('t-1')).toEqual({ ok: true, value: [] })
    const trash = join(folder, 'trash')
    expect(await readdir(join(trash, `t-1-${testTime}`, 'attachments'))).toEqual([hash])
    await journals.purge('t-1')
    expect(await readdir(trash)).toEqual([])
  })

  it('have no name that leads out of their folder', () => {
    for (const named of [`../${hash.slice(3)}`, hash.toUpperCase(), hash.slice(1), `${hash}0`]) {
      expect(attachmentKey.safeParse({ territory: 't-1', hash: named }).success).toBe(false)
    }
    expect(attachmentWrite.safeParse({ territory: '../t', hash, bytes }).success).toBe(false)
    expect(attachmentWrite.safeParse({ territory: 't-1', hash, bytes }).success).toBe(true)
  })
})

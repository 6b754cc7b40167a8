import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { acceptJournals } from '../../renderer/bridge/journal.acceptance'
import { temporaryFolder } from '../temporary-folder'
import { createFailingDisk } from './failing-disk'
import { entriesOf, journalPath, sideOf, startJournals, testTime } from './journal-on-disk'

acceptJournals('the journal on disk', async () => sideOf(startJournals(await temporaryFolder())))

describe('the journals of a profile', () => {
  it('are listed where there is one, and foreign names are passed over', async () => {
    const folder = await temporaryFolder()
    const journals = startJournals(folder)
    expect(await journals.list()).toEqual([])
    await journals.append('b-2', 'x')
    await journals.append('a-1', 'x')
    await journals.open('only-asked')
    await writeFile(join(folder, 'territories', 'Thumbs.db'), '')
    expect(await journals.list()).toEqual(['a-1', 'b-2'])
  })

  it('survive a new start', async () => {
    const folder = await temporaryFolder()
    await startJournals(folder).append('t-1', 'kept')
    expect(await entriesOf(startJournals(folder), 't-1')).toEqual(['kept'])
  })

  it('go to the wastebasket whole, under a dated name', async () => {
    const folder = await temporaryFolder()
    const journals = startJournals(folder)
    await journals.append('t-1', 'kept')
    const before = await readFile(journalPath(folder, 't-1'))
    await journals.remove('t-1')
    expect(await readdir(join(folder, 'trash'))).toEqual([`t-1-${testTime}`])
    const after = join(folder, 'trash', `t-1-${testTime}`, 'journal.coterrj')
    expect(await readFile(after)).toEqual(before)
  })

  it('of a newer version are refused and left alone', async () => {
    const folder = await temporaryFolder()
    await startJournals(folder).append('t-1', 'kept')
    const path = journalPath(folder, 't-1')
    const bytes = await readFile(path)
    bytes[7] = 2
    await writeFile(path, bytes)
    const journals = startJournals(folder)
    expect(await journals.open('t-1')).toMatchObject({ error: { kind: 'read-failed' } })
    expect(await journals.append('t-1', 'more')).toMatchObject({ error: { kind: 'write-failed' } })
    expect(await readFile(path)).toEqual(bytes)
  })
})

describe('a journal on a disk that fails', () => {
  it('is as before when the disk fills at any byte of an entry, and takes it once there is room', async () => {
    const entry = '{"fields":{"name":"Été"}}'
    const frameBytes = 12 + Buffer.byteLength(entry)
    for (let room = 0; room < frameBytes; room += 1) {
      const { folder, disk, journals } = await withOneEntry()
      const before = await readFile(journalPath(folder, 't-1'))
      disk.room = room
      expect(await journals.append('t-1', entry)).toEqual({
        ok: false,
        error: { kind: 'disk-full', name: 'journal.coterrj' },
      })
      expect(await readFile(journalPath(folder, 't-1'))).toEqual(before)
      disk.room = Infinity
      expect(await journals.append('t-1', entry)).toMatchObject({ ok: true })
      expect(await entriesOf(startJournals(folder), 't-1')).toEqual(['first', entry])
    }
  })

  it('does not acknowledge an entry that fsync did not confirm', async () => {
    const { folder, disk, journals } = await withOneEntry()
    disk.failsSync = true
    expect(await journals.append('t-1', 'second')).toEqual({
      ok: false,
      error: { kind: 'write-failed', name: 'journal.coterrj', cause: 'EIO' },
    })
    expect(await entriesOf(startJournals(folder), 't-1')).toEqual(['first'])
  })

  it('overwrites what could not be taken back, before the next entry', async () => {
    const { folder, disk, journals } = await withOneEntry()
    disk.room = 20
    disk.failsTruncate = true
    expect(await journals.append('t-1', 'lost '.repeat(20))).toMatchObject({ ok: false })
    expect(await journals.append('t-1', 'still failing')).toMatchObject({ ok: false })
    disk.room = Infinity
    disk.failsTruncate = false
    expect(await journals.append('t-1', 'x')).toMatchObject({ ok: true, value: { entries: 2 } })
    const again = startJournals(folder)
    expect(await again.open('t-1')).toMatchObject({ value: { entries: 2, cutBytes: 0 } })
    expect(await entriesOf(again, 't-1')).toEqual(['first', 'x'])
  })

  it('keeps the old content when a replacement is interrupted at any byte', async () => {
    const entries = ['new one', 'new two']
    const newBytes = 8 + entries.length * (12 + 7)
    for (let room = 0; room < newBytes; room += 1) {
      const { folder, disk, journals } = await withOneEntry()
      disk.room = room
      expect(await journals.replace('t-1', entries)).toMatchObject({ error: { kind: 'disk-full' } })
      disk.room = Infinity
      expect(await readdir(join(folder, 'territories', 't-1'))).toEqual(['journal.coterrj'])
      await journals.append('t-1', 'second')
      expect(await entriesOf(journals, 't-1')).toEqual(['first', 'second'])
    }
  })

  it('forgets a replacement that a crash stopped before its end', async () => {
    const { folder } = await withOneEntry()
    const leftover = join(folder, 'territories', 't-1', '.journal.coterrj.1234abcd.tmp')
    await writeFile(leftover, 'COTERRJ')
    expect(await entriesOf(startJournals(folder), 't-1')).toEqual(['first'])
    expect(await readdir(join(folder, 'territories', 't-1'))).toEqual(['journal.coterrj'])
  })

  async function withOneEntry() {
    const folder = await temporaryFolder()
    const disk = createFailingDisk()
    const journals = startJournals(folder, disk)
    await journals.append('t-1', 'first')
    return { folder, disk, journals }
  }
})

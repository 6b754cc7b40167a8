import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Backups } from '../../../electron/main/backups'
import { backupKey, backupWrite, readBackupName } from '../../../shared/ipc/backup-payloads'
import type { BackupSide } from '../../renderer/bridge/backup.acceptance'
import { acceptBackups } from '../../renderer/bridge/backup.acceptance'
import { temporaryFolder } from '../temporary-folder'
import { createFailingDisk } from './failing-disk'
import { startJournals, testTime } from './journal-on-disk'

const now = (): Date => new Date('2026-03-01T10:20:30.000Z')

function sideOf(backups: Backups): BackupSide {
  return {
    backupList: ({ territory }) => backups.list(territory),
    backupWrite: ({ territory, reason, bytes }) => backups.write(territory, reason, bytes),
    backupRead: (key) => backups.read(key),
    backupReplace: ({ bytes, ...key }) => backups.replace(key, bytes),
    backupRemove: (key) => backups.remove(key),
  }
}

acceptBackups('the backups on disk', async () => sideOf(new Backups(await temporaryFolder(), now)))

const one = new Uint8Array([1, 2, 3])

describe('the backups of a profile', () => {
  it('are named by when they were made, in UTC, and by why', async () => {
    const folder = await temporaryFolder()
    const backups = new Backups(folder, now)
    await backups.write('t-1', 'join', one)
    expect(await readdir(join(folder, 'backups', 't-1'))).toEqual(['2026-03-01T102030-join.coterr'])
    expect(readBackupName('2026-03-01T102030-join.coterr')).toEqual({
      iso: now().toISOString(),
      reason: 'join',
    })
  })

  it('pass over foreign files and folders, and what a crash left', async () => {
    const folder = await temporaryFolder()
    const backups = new Backups(folder, now)
    await backups.write('t-1', 'day', one)
    const own = join(folder, 'backups', 't-1')
    await writeFile(join(own, 'notes.txt'), '')
    await writeFile(join(own, '2026-99-01T000000-day.coterr'), '')
    await mkdir(join(own, '2026-01-01T000000-day.coterr'))
    await writeFile(join(own, '.2026-03-01T102030-day.coterr.12345678.tmp'), 'half')
    await mkdir(join(folder, 'backups', 'Not A Territory'))
    const listed = await backups.list(null)
    expect(listed.ok && listed.value.map((entry) => entry.name)).toEqual([
      '2026-03-01T102030-day.coterr',
    ])
    await backups.write('t-1', 'bulk', one)
    expect((await readdir(own)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('are all or nothing on a disk that fills at any byte', async () => {
    const folder = await temporaryFolder()
    const disk = createFailingDisk()
    const backups = new Backups(folder, now, disk)
    const made = await backups.write('t-1', 'day', one)
    if (!made.ok) throw new Error(made.error.kind)
    const own = join(folder, 'backups', 't-1')
    for (disk.room = 0; disk.room < 3;) {
      const { room } = disk
      const full = { ok: false, error: { kind: 'disk-full' } }
      expect(await backups.write('t-1', 'join', new Uint8Array(4))).toMatchObject(full)
      disk.room = room
      expect(await backups.replace(made.value, new Uint8Array(4))).toMatchObject(full)
      expect(await readdir(own)).toEqual([made.value.name])
      expect(new Uint8Array(await readFile(join(own, made.value.name)))).toEqual(one)
      disk.room = room + 1
    }
  })

  it('go to the wastebasket with their territory, and are destroyed there when it is purged', async () => {
    const folder = await temporaryFolder()
    const journals = startJournals(folder)
    const backups = new Backups(folder, now)
    for (const id of ['t-1', 't-10', 't-1-2026-03-01t10']) {
      await journals.append(id, 'entry')
      await backups.write(id, 'day', one)
      await journals.remove(id)
    }
    const trash = join(folder, 'trash')
    expect(await readdir(trash)).toHaveLength(6)
    expect(await readdir(join(trash, `t-1-${testTime}-backups`))).toHaveLength(1)
    expect(await backups.list(null)).toEqual({ ok: true, value: [] })
    expect(await journals.purge('t-1')).toEqual({ ok: true, value: null })
    expect((await readdir(trash)).filter((name) => name.startsWith('t-1-2026-03-01T'))).toEqual([])
    expect(await readdir(trash)).toHaveLength(4)
  })

  it('are purged of torn and damaged journals, and nothing else', async () => {
    const folder = await temporaryFolder()
    const journals = startJournals(folder)
    await journals.append('t-1', 'entry')
    const own = join(folder, 'territories', 't-1')
    await writeFile(join(own, `torn-${testTime}.coterrj`), 'tail')
    await writeFile(join(own, `damaged-${testTime}.coterrj`), 'whole')
    await writeFile(join(own, 'kept.txt'), '')
    await journals.purge('t-1')
    expect((await readdir(own)).sort()).toEqual(['journal.coterrj', 'kept.txt'])
    expect(await journals.purge('never-there')).toEqual({ ok: true, value: null })
  })
})

describe('what may be asked of the backups', () => {
  it.each(['../t-1', 'T-1', '', 'a/b'])('refuses the territory %j', (territory) => {
    expect(backupWrite.safeParse({ territory, reason: 'day', bytes: one }).success).toBe(false)
  })

  it.each([
    '../journal.coterrj',
    '2026-03-01T102030-day.coterr/..',
    '2026-03-01T102030-other.coterr',
    '2026-03-01T102030-day.coterr\n',
    'x2026-03-01T102030-day.coterr',
  ])('refuses the name %j', (name) => {
    expect(backupKey.safeParse({ territory: 't-1', name }).success).toBe(false)
  })
})

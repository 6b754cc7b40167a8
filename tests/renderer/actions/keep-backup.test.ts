import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFile } from '../../../shared/file/read-file'
import { must, withTerritory } from './facilitator'
import { stubWorkers } from './in-process-workers'

beforeEach(stubWorkers)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const full = { ok: false, error: { kind: 'disk-full', name: 'x.coterr' } } as const

const importKeepBackup = () => import('../../../renderer/actions/keep-backup')

describe('keeping a backup', () => {
  it('writes the whole territory, and it is a file that opens', async () => {
    const { user, id } = await withTerritory()
    must(await user.addRecord('actor', { name: 'Moulin' }))
    const { keepBackup } = await importKeepBackup()
    expect(await keepBackup('join')).toBe(true)
    const files = [...(user.far.backups.get(id) ?? [])]
    expect(files.map(([name]) => name)).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT\d{6}-join\.coterr$/),
    ])
    const file = must(readFile(files[0]?.[1] ?? new Uint8Array()))
    expect(file.manifest.territory.id).toBe(id)
    expect(file.manifest.counts.records).toMatchObject({ actor: 1, territory: 1 })
    expect(user.noticeKeys()).toEqual([])
  })

  it('tells a full disk, and lets the work go on', async () => {
    const { user, id } = await withTerritory()
    const { keepBackup } = await importKeepBackup()
    user.far.answerNext('backup:write', full)
    expect(await keepBackup('import')).toBe(false)
    expect(user.noticeKeys()).toEqual(['backups.notKept'])
    expect(user.far.backups.has(id)).toBe(false)
    expect(await keepBackup('import')).toBe(true)
  })

  it('takes away what the disk does not give back as it was written, and thins nothing then', async () => {
    const { user, id } = await withTerritory()
    const { keepBackup } = await importKeepBackup()
    for (let made = 0; made < 30; made += 1) {
      await user.far.bridge.backupWrite({
        territory: id,
        reason: 'day',
        bytes: new Uint8Array([made]),
      })
    }
    must(await user.addRecord('actor', { name: 'A' }))
    user.far.answerNext('backup:read', { ok: true, value: new Uint8Array([80, 75]) })
    expect(await keepBackup('bulk')).toBe(false)
    expect(user.far.backups.get(id)?.size).toBe(30)
    expect(await keepBackup('bulk')).toBe(true)
    expect(user.far.backups.get(id)?.size).toBe(24)
  })

  it('refuses a whole file that is not the one that was written', async () => {
    const { user, id } = await withTerritory()
    const { keepBackup } = await importKeepBackup()
    expect(await keepBackup('day')).toBe(true)
    const [first] = [...(user.far.backups.get(id)?.values() ?? [])]
    must(await user.addRecord('actor', { name: 'A' }))
    user.far.answerNext('backup:read', { ok: true, value: first ?? new Uint8Array() })
    expect(await keepBackup('bulk')).toBe(false)
    expect(user.noticeKeys()).toEqual(['backups.notKept'])
  })

  it('is made before many records are removed, and not before a few', async () => {
    const { user, id } = await withTerritory()
    const ids: string[] = []
    for (let made = 0; made < 20; made += 1) {
      ids.push(must(await user.addRecord('actor', { name: `A${String(made)}` })))
    }
    const { removeListed } = await import('../../../renderer/actions/remove-listed')
    await removeListed('actor', ids.slice(0, 1))
    expect(user.far.backups.has(id)).toBe(false)
    await removeListed('actor', ids)
    const [bytes] = [...(user.far.backups.get(id)?.values() ?? [])]
    expect(must(readFile(bytes ?? new Uint8Array())).manifest.counts.records['actor']).toBe(19)
    expect(user.state().tables.actor.byId.size).toBe(0)
  })
})

describe('the backup of the day', () => {
  it('is made once after the first change of a day, not at an opening, and again the next day', async () => {
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0))
    const { user, id } = await withTerritory()
    const { keepDailyBackups } = await import('../../../renderer/actions/daily-backups')
    keepDailyBackups()
    await user.closeTerritory()
    must(await user.openTerritory(id))
    const settle = () => new Promise((resolve) => setTimeout(resolve, 150))
    await settle()
    expect(user.far.backups.has(id)).toBe(false)
    must(await user.addRecord('actor', { name: 'A' }))
    must(await user.addRecord('actor', { name: 'B' }))
    await settle()
    expect(user.far.backups.get(id)?.size).toBe(1)
    must(await user.addRecord('actor', { name: 'C' }))
    await settle()
    expect(user.far.backups.get(id)?.size).toBe(1)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 24 * 60 * 60 * 1000)
    must(await user.addRecord('actor', { name: 'D' }))
    await settle()
    vi.mocked(Date.now).mockRestore()
    expect(user.far.backups.get(id)?.size).toBe(2)
    expect(user.noticeKeys()).toEqual([])
  })
})

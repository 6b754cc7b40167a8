import { describe, expect, it } from 'vitest'
import type { CoterrBridge } from '../../../shared/ipc/bridge'

export type BackupSide = Pick<
  CoterrBridge,
  'backupList' | 'backupWrite' | 'backupRead' | 'backupReplace' | 'backupRemove'
>

const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text))

/** What every keeper of backups does, on disk and in memory alike: same names, order and errors. */
export function acceptBackups(name: string, make: () => Promise<BackupSide>): void {
  describe(`${name}, as every keeper of backups`, () => {
    it('has none at first', async () => {
      const side = await make()
      expect(await side.backupList({ territory: 't-1' })).toEqual({ ok: true, value: [] })
      expect(await side.backupList({ territory: null })).toEqual({ ok: true, value: [] })
    })

    it('names each by its date and reason, and gives back its bytes', async () => {
      const side = await make()
      const made = await side.backupWrite({ territory: 't-1', reason: 'join', bytes: bytes('one') })
      if (!made.ok) throw new Error(made.error.kind)
      expect(made.value).toMatchObject({ territory: 't-1', reason: 'join', bytes: 3 })
      expect(made.value.name).toMatch(/^\d{4}-\d\d-\d\dT\d{6}-join\.coterr$/)
      expect(Math.abs(Date.parse(new Date(made.value.at).toISOString()) - made.value.at)).toBe(0)
      const key = { territory: 't-1', name: made.value.name }
      const read = await side.backupRead(key)
      expect(read.ok && new TextDecoder().decode(read.value)).toBe('one')
      expect(await side.backupList({ territory: 't-1' })).toEqual({ ok: true, value: [made.value] })
    })

    it('keeps two of the same second apart, the later first', async () => {
      const side = await make()
      const write = (text: string) =>
        side.backupWrite({ territory: 't-1', reason: 'bulk', bytes: bytes(text) })
      await write('a')
      await write('bb')
      await write('ccc')
      const listed = await side.backupList({ territory: 't-1' })
      expect(listed.ok && listed.value.map((entry) => entry.bytes)).toEqual([3, 2, 1])
    })

    it('keeps territories apart, and lists all when asked', async () => {
      const side = await make()
      await side.backupWrite({ territory: 't-1', reason: 'day', bytes: bytes('one') })
      await side.backupWrite({ territory: 't-2', reason: 'day', bytes: bytes('two') })
      const of = async (territory: string | null) => {
        const listed = await side.backupList({ territory })
        return listed.ok ? listed.value.map((entry) => entry.territory).sort() : listed
      }
      expect(await of('t-2')).toEqual(['t-2'])
      expect(await of(null)).toEqual(['t-1', 't-2'])
    })

    it('rewrites and removes only what is there', async () => {
      const side = await make()
      const made = await side.backupWrite({ territory: 't-1', reason: 'day', bytes: bytes('old') })
      if (!made.ok) throw new Error(made.error.kind)
      const key = { territory: 't-1', name: made.value.name }
      const absent = { territory: 't-1', name: '2026-01-01T000000-day.coterr' }
      const notFound = { ok: false, error: { kind: 'not-found', name: absent.name } }
      expect(await side.backupReplace({ ...absent, bytes: bytes('x') })).toEqual(notFound)
      expect(await side.backupRead(absent)).toEqual(notFound)
      expect(await side.backupReplace({ ...key, bytes: bytes('new') })).toMatchObject({ ok: true })
      const read = await side.backupRead(key)
      expect(read.ok && new TextDecoder().decode(read.value)).toBe('new')
      expect(await side.backupRemove(key)).toEqual({ ok: true, value: null })
      expect(await side.backupRemove(key)).toEqual({ ok: true, value: null })
      expect(await side.backupList({ territory: 't-1' })).toEqual({ ok: true, value: [] })
    })
  })
}

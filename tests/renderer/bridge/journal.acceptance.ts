import { describe, expect, it } from 'vitest'
import type { CoterrBridge } from '../../../shared/ipc/bridge'

export type JournalSide = Pick<
  CoterrBridge,
  'journalOpen' | 'journalRead' | 'journalAppend' | 'journalReplace' | 'journalRemove'
>

const empty = { entries: 0, bytes: 0, crcSum: 0, cutBytes: 0 }

/** What every journal does, the one on disk and the fake one alike: same states, same offsets. */
export function acceptJournals(name: string, make: () => Promise<JournalSide>): void {
  describe(`${name}, as every journal`, () => {
    it('is empty before the first entry, and opening makes none', async () => {
      const side = await make()
      expect(await side.journalOpen('t-1')).toEqual({ ok: true, value: empty })
      expect(await side.journalRead({ territory: 't-1', offset: 0 })).toEqual({
        ok: true,
        value: { state: empty, entries: [] },
      })
    })

    it('gives back what was appended, in order, and says where it ends', async () => {
      const side = await make()
      await side.journalAppend({ territory: 't-1', entry: '{"n":1}' })
      const last = await side.journalAppend({ territory: 't-1', entry: '{"text":"é€😀"}' })
      // 8 for the header, 12 a frame, 7 and 20 bytes of UTF-8; the checksum is the sum of zlib's of both.
      const state = { entries: 2, bytes: 59, crcSum: 1_925_789_420, cutBytes: 0 }
      expect(last).toEqual({ ok: true, value: state })
      expect(await side.journalOpen('t-1')).toEqual({ ok: true, value: state })
      expect(await side.journalRead({ territory: 't-1', offset: 0 })).toEqual({
        ok: true,
        value: { state, entries: ['{"n":1}', '{"text":"é€😀"}'] },
      })
    })

    it('reads the entries that begin at or after an offset', async () => {
      const side = await make()
      const first = await side.journalAppend({ territory: 't-1', entry: 'one' })
      const second = await side.journalAppend({ territory: 't-1', entry: 'two' })
      const entriesFrom = async (offset: number): Promise<unknown> => {
        const answer = await side.journalRead({ territory: 't-1', offset })
        return answer.ok ? answer.value.entries : answer
      }
      const firstEnd = first.ok ? first.value.bytes : -1
      const secondEnd = second.ok ? second.value.bytes : -1
      expect(await entriesFrom(firstEnd)).toEqual(['two'])
      expect(await entriesFrom(firstEnd - 1)).toEqual(['two'])
      expect(await entriesFrom(firstEnd + 1)).toEqual([])
      expect(await entriesFrom(secondEnd)).toEqual([])
      expect(await entriesFrom(secondEnd + 1000)).toEqual([])
    })

    it('is replaced whole, by nothing too, and goes on', async () => {
      const side = await make()
      await side.journalAppend({ territory: 't-1', entry: 'old' })
      expect(await side.journalReplace({ territory: 't-1', entries: ['a', 'b'] })).toMatchObject({
        value: { entries: 2, bytes: 34 },
      })
      await side.journalAppend({ territory: 't-1', entry: 'c' })
      expect(await side.journalRead({ territory: 't-1', offset: 0 })).toMatchObject({
        value: { entries: ['a', 'b', 'c'] },
      })
      expect(await side.journalReplace({ territory: 't-1', entries: [] })).toEqual({
        ok: true,
        value: { entries: 0, bytes: 8, crcSum: 0, cutBytes: 0 },
      })
    })

    it('keeps territories apart, and begins anew after removal', async () => {
      const side = await make()
      await side.journalAppend({ territory: 't-1', entry: 'one' })
      await side.journalAppend({ territory: 't-2', entry: 'two' })
      expect(await side.journalRemove('t-1')).toEqual({ ok: true, value: null })
      expect(await side.journalOpen('t-1')).toEqual({ ok: true, value: empty })
      expect(await side.journalRemove('never-there')).toEqual({ ok: true, value: null })
      await side.journalAppend({ territory: 't-1', entry: 'anew' })
      expect(await side.journalRead({ territory: 't-1', offset: 0 })).toMatchObject({
        value: { entries: ['anew'] },
      })
      expect(await side.journalRead({ territory: 't-2', offset: 0 })).toMatchObject({
        value: { entries: ['two'] },
      })
    })

    it('keeps the order of appends that were asked for together', async () => {
      const side = await make()
      const entries = Array.from({ length: 30 }, (_, index) => `entry ${index}`)
      await Promise.all(entries.map((entry) => side.journalAppend({ territory: 't-1', entry })))
      expect(await side.journalRead({ territory: 't-1', offset: 0 })).toMatchObject({
        value: { entries },
      })
    })
  })
}

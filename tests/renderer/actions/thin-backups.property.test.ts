import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupsToDrop, isSameDay } from '../../../renderer/actions/thin-backups'
import type { BackupEntry } from '../../../shared/ipc/backup-payloads'

const day = 24 * 60 * 60 * 1000
const now = Date.UTC(2026, 2, 15, 12)

function entry(at: number, name = String(at)): BackupEntry {
  return { territory: 't-1', name, reason: 'day', at, bytes: 1 }
}

const history = fc
  .uniqueArray(fc.integer({ min: 0, max: 900 * 24 * 60 }), { maxLength: 150 })
  .map((minutes) => minutes.map((ago) => entry(now - ago * 60_000)))

const remaining = (entries: readonly BackupEntry[]): readonly BackupEntry[] => {
  const dropped = new Set(backupsToDrop(entries, now))
  return entries.filter((one) => !dropped.has(one))
}

describe('which backups may go', () => {
  it('are never the newest, nor so many that fewer than 7 days, 5 weeks and 12 months are left', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const left = remaining(entries)
        const newest = Math.max(...entries.map(({ at }) => at))
        expect(entries.length === 0 || left.some(({ at }) => at === newest)).toBe(true)
        expect(left.length).toBeLessThanOrEqual(24 + 7 + 5 + 12)
        const days = (list: readonly BackupEntry[]) =>
          new Set(list.map(({ at }) => new Date(at).toDateString())).size
        const months = (list: readonly BackupEntry[]) =>
          new Set(list.map(({ at }) => new Date(at).toISOString().slice(0, 7))).size
        expect(days(left)).toBeGreaterThanOrEqual(Math.min(days(entries), 7))
        expect(months(left)).toBeGreaterThanOrEqual(Math.min(months(entries), 11))
      }),
    )
  })

  it('are the same however often one asks', () => {
    fc.assert(
      fc.property(history, (entries) => {
        expect(backupsToDrop(remaining(entries), now)).toEqual([])
      }),
    )
  })

  it('are none of the last day, to a limit', () => {
    const busy = Array.from({ length: 40 }, (_, index) => entry(now - index * 1000))
    expect(remaining(busy)).toEqual(busy.slice(0, 24))
  })

  it('leave the last of each day, week and month of two years of daily work', () => {
    const daily = Array.from({ length: 730 }, (_, index) => entry(now - index * day))
    const ages = remaining(daily).map(({ at }) => (now - at) / day)
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6])
    // Sundays before 15 March 2026 (a Sunday), then the last days of the months before.
    expect(ages).toContain(7)
    expect(ages).toContain(28)
    expect(ages).toContain(15)
    expect(ages).toHaveLength(7 + 4 + 11)
  })

  it('leave everything of a territory that has rested for years', () => {
    const old = [entry(now - 900 * day), entry(now - 899 * day)]
    expect(remaining(old)).toEqual(old)
  })
})

it('knows the days of the person, not those of Greenwich', () => {
  const midnight = new Date(2026, 2, 15).getTime()
  expect(isSameDay(midnight, midnight + day - 1)).toBe(true)
  expect(isSameDay(midnight, midnight - 1)).toBe(false)
})

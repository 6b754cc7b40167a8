import type { BackupEntry } from '../../shared/ipc/backup-payloads'

/** How many are kept: all of the last day (to a limit), then the last of each day, week and month. */
const kept = { lastDay: 24, days: 7, weeks: 5, months: 12 } as const
const dayMs = 24 * 60 * 60 * 1000

/** The calendar day where the person is, as a number that grows by one a day. */
function dayOf(at: number): number {
  const date = new Date(at)
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs)
}

/** Weeks begin on Monday: 1 January 1970 was a Thursday. */
function weekOf(at: number): number {
  return Math.floor((dayOf(at) + 3) / 7)
}

function monthOf(at: number): number {
  const date = new Date(at)
  return date.getFullYear() * 12 + date.getMonth()
}

/** Whether two instants are of the same day where the person is. */
export function isSameDay(left: number, right: number): boolean {
  return dayOf(left) === dayOf(right)
}

/** The last of each of the first `count` periods. */
function lastOfEach(
  newestFirst: readonly BackupEntry[],
  periodOf: (at: number) => number,
  count: number,
): readonly BackupEntry[] {
  const last = new Map<number, BackupEntry>()
  for (const entry of newestFirst) {
    const period = periodOf(entry.at)
    if (!last.has(period)) last.set(period, entry)
  }
  return [...last.values()].slice(0, count)
}

/**
 * The backups of one territory that may go: all but those of the last 24 hours, and the last of 7 days, of
 * 5 weeks and of 12 months (days of use: a territory that rests loses nothing). `now` is in ms since 1970.
 */
export function backupsToDrop(
  entries: readonly BackupEntry[],
  now: number,
): readonly BackupEntry[] {
  const newestFirst = [...entries].sort(
    (left, right) => right.at - left.at || (left.name < right.name ? 1 : -1),
  )
  const staying = new Set([
    ...newestFirst.filter(({ at }) => at > now - dayMs).slice(0, kept.lastDay),
    ...lastOfEach(newestFirst, dayOf, kept.days),
    ...lastOfEach(newestFirst, weekOf, kept.weeks),
    ...lastOfEach(newestFirst, monthOf, kept.months),
  ])
  return newestFirst.filter((entry) => !staying.has(entry))
}

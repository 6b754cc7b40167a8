import type { TFunction } from 'i18next'
import { longDate } from './long-date'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** « il y a 5 minutes », “5 minutes ago”, as far back as a week; then the date. */
export function since(t: TFunction, time: number, now: number, language: string): string {
  const passed = Math.max(0, now - time)
  if (passed < minute) return t('sync.justNow')
  const ago = new Intl.RelativeTimeFormat(language === 'en' ? 'en-GB' : language)
  if (passed < hour) return ago.format(-Math.floor(passed / minute), 'minute')
  if (passed < day) return ago.format(-Math.floor(passed / hour), 'hour')
  if (passed < 7 * day) return ago.format(-Math.floor(passed / day), 'day')
  return t('sync.onDate', { date: longDate(time, language) })
}

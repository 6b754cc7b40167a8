import type { Language } from '../../../text/i18n'

const parts = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>

/** A date that may be known in part: « 2026 », « mars 2026 », « 1er mars 2026 ». As it is where it is no date. */
export function dateText(date: string, language: Language): string {
  const known = date.slice(0, 10)
  const length = known.length
  if (length !== 4 && length !== 7 && length !== 10) return date
  const day = new Date(`${known}${'-01-01'.slice(length - 4)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const printed = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    ...parts[length],
    timeZone: 'UTC',
  }).format(day)
  return language === 'fr' && length === 10 ? printed.replace(/^1 /, '1er ') : printed
}

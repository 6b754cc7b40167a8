/** « 3 mars 2026, 14:05 », “3 Mar 2026, 14:05”; empty where the clock of a device said what is no date. */
export function shortTime(time: number, language: string): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return ''
  const locale = language === 'en' ? 'en-GB' : language
  return date.toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })
}

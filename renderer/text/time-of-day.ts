/** « 14:05 », “14:05”: the time of day of an instant, ms since 1970, where the person is. */
export function timeOfDay(time: number, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
}

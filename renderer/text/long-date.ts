/** « 3 mars 2026 », “3 March 2026”. */
export function longDate(time: number, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Date(time).toLocaleDateString(locale, { dateStyle: 'long' })
}

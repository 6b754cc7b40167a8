import { partialDatePattern } from '../model/field'

/** What registers write for nothing: the RNA `_`, SIRENE `[ND]` where something is not to be known. */
const nothing: readonly string[] = ['_', '[ND]', '[nd]', 'NULL', 'null']

/** The text of a cell, without the white space around it, lines ended by `\n`; empty for what means nothing. */
export function cleanCell(text: string): string {
  const trimmed = text.trim()
  const clean = trimmed.includes('\r') ? trimmed.replace(/\r\n?/g, '\n') : trimmed
  return nothing.includes(clean) ? '' : clean
}

/** Runs of white space as one space: names and addresses that were laid out in columns. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The date that the RNA and SIRENE write where they know none. */
const noDates: readonly string[] = ['0001-01-01', '1900-01-01']

/**
 * A date as records hold it (`2015`, `2015-03`, `2015-03-21`) from what registers and spreadsheets write:
 * these forms, with a time after them, or `21/03/2015`. Empty for anything else.
 */
export function dateOf(text: string): string {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text)
  const [, day = '', month = '', year = ''] = french ?? []
  const date =
    french === null
      ? (/^\d{4}(-\d{2}(-\d{2})?)?(?![\d-])/.exec(text)?.[0] ?? '')
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return partialDatePattern.test(date) && !noDates.includes(date) && date > '0001-12-31' ? date : ''
}

/** Whether a cell says yes: `true`, `O`, `1`, or what a French spreadsheet makes of them. */
export function isYes(text: string): boolean {
  return /^(true|vrai|o|oui|1)$/i.test(text)
}

/** Digits that a spreadsheet took for a number and shortened: `1001` is the commune 01001. */
export function padDigits(text: string, length: number): string {
  const digits = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d+$/.test(digits) ? digits.padStart(length, '0') : digits
}

import { err, ok } from '../../../shared/kernel/result'
import { foldText } from '../../../shared/graph/match-text'
import type { Parsed } from './draft'

/** A stored date as it is read in France: `2015-03-21` as 21/03/2015, `2015-03` as 03/2015, `2015`. */
export function formatPartialDate(date: string): string {
  return date.split('-').reverse().join('/')
}

/** The beginnings of the months' names, French then English, without accents: enough to tell each. */
const monthNames: readonly RegExp[] = [
  /^jan/,
  /^f[ei][bv]/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(aou|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
]

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  return monthNames.findIndex((name) => name.test(text)) + 1
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/**
 * Reads a date that people may know in part: `2015`, `03/2015`, `21/03/2015`, the same with points, dashes
 * or spaces, `mars 2015`, `21 mars 2015`, or ISO. The year has four digits, since `03/15` may be March 2015
 * or the 15th of March. Gives it as it is stored: `2015`, `2015-03`, `2015-03-21`.
 */
export function parsePartialDate(text: string): Parsed<string> {
  const parts = foldText(text)
    .replace(/\b1er\b/, '1')
    .split(/[\s/.,-]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return ok(null)
  const ordered = /^\d{4}$/.test(parts[0] ?? '') ? parts : parts.toReversed()
  const [year = '', month, day] = ordered
  const failed = err({ kind: 'not-a-date' as const })
  if (ordered.length > 3 || !/^[12]\d{3}$/.test(year)) return failed
  if (month === undefined) return ok(year)
  const monthNumber = monthOf(month)
  if (monthNumber < 1 || monthNumber > 12) return failed
  if (day === undefined) return ok(`${year}-${pad(monthNumber)}`)
  if (!/^\d{1,2}$/.test(day)) return failed
  const dayNumber = Number(day)
  if (dayNumber < 1 || dayNumber > daysIn(Number(year), monthNumber)) return failed
  return ok(`${year}-${pad(monthNumber)}-${pad(dayNumber)}`)
}

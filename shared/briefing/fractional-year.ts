import { firstDay, lastDay } from '../graph/partial-date'

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The days of a year before a day; a day that a month has not (`2015-02-31`) counts as its last. */
function daysBefore(year: number, month: number, day: number): number {
  const lengths = monthDays.map((days, at) => (at === 1 && isLeap(year) ? 29 : days))
  const earlier = lengths.slice(0, month - 1).reduce((sum, days) => sum + days, 0)
  return earlier + Math.min(day, lengths[month - 1] ?? 31) - 1
}

function yearOf(fullDate: string, endsWithDay: boolean): number {
  const [year = 0, month = 1, day = 1] = fullDate.split('-').map(Number)
  const days = daysBefore(year, month, day) + Number(endsWithDay)
  return year + days / (isLeap(year) ? 366 : 365)
}

/** When a partial date begins, in years: `2015` is 2015, `2015-07-02` about 2015.5. */
export function yearItBegins(partial: string): number {
  return yearOf(firstDay(partial), false)
}

/** When a partial date is over, in years: `2015` is 2016, `2015-12-31` too. */
export function yearItIsOver(partial: string): number {
  return yearOf(lastDay(partial), true)
}

import type { NetworkInput } from './network-input'
import { firstDay, lastDay } from './partial-date'

/** What the records of a network say about time. */
export interface NetworkDates {
  /** The moments a slider stops at, ascending: years (`2019`) or months (`2019-03`); empty without dates. */
  readonly stops: readonly string[]
  readonly unit: 'year' | 'month'
  /** Memberships and relations without a beginning or an end: they hold at every date. */
  readonly undatedTies: number
  readonly ties: number
}

/** A span of at most so many months is gone through month by month. */
const mostMonths = 48

interface Dated {
  readonly since?: string
  readonly until?: string
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function monthName(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/**
 * The dates that records have: of memberships and relations, of alliances, of actors' creation. A slider
 * over them stops at every year, or at every month where they span four years at most.
 */
export function datesOf(input: NetworkInput): NetworkDates {
  const dates: string[] = []
  const put = (...partials: readonly (string | undefined)[]): void => {
    for (const partial of partials) if (partial !== undefined) dates.push(partial)
  }
  let undatedTies = 0
  const putTie = ({ since, until }: Dated): void => {
    if (since === undefined && until === undefined) undatedTies++
    put(since, until)
  }
  for (const tie of input.memberships.values()) putTie(tie)
  for (const tie of input.relations.values()) putTie(tie)
  for (const { startOn, endOn } of input.alliances.values()) put(startOn, endOn)
  for (const { createdOn } of input.actors.values()) put(createdOn)
  const ties = input.memberships.size + input.relations.size
  if (dates.length === 0) return { stops: [], unit: 'year', undatedTies, ties }
  const first = dates.reduce((least, date) => (firstDay(date) < firstDay(least) ? date : least))
  const last = dates.reduce((most, date) => (lastDay(date) > lastDay(most) ? date : most))
  const from = monthNumber(firstDay(first))
  const to = monthNumber(lastDay(last))
  const isShort = to - from < mostMonths && dates.some((date) => date.length > 4)
  const stops: string[] = []
  if (isShort) for (let month = from; month <= to; month++) stops.push(monthName(month))
  else {
    for (let year = Math.floor(from / 12); year <= Math.floor(to / 12); year++) {
      stops.push(String(year).padStart(4, '0'))
    }
  }
  return { stops, unit: isShort ? 'month' : 'year', undatedTies, ties }
}

/** The first day of a partial date: `2015` gives `2015-01-01`. */
export function firstDay(partial: string): string {
  return partial + '-01-01'.slice(partial.length - 4)
}

/** The last day of a partial date, taking every month as 31 days long, which is enough to compare. */
export function lastDay(partial: string): string {
  return partial + '-12-31'.slice(partial.length - 4)
}

/**
 * Whether a time from `since` to `until` shares a day with the partial date `during`. An unknown
 * beginning or end is open, and an empty `during` asks nothing.
 */
export function overlaps(
  since: string | undefined,
  until: string | undefined,
  during: string,
): boolean {
  if (during === '') return true
  if (since !== undefined && firstDay(since) > lastDay(during)) return false
  return until === undefined || lastDay(until) >= firstDay(during)
}

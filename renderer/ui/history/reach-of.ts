import type { HistoryEntry } from '../../state/history-store'

/** What can be done about an action of the history: taken back, done again, or neither. */
export type Reach = 'take-back' | 'bring-back' | null

/** Nothing takes these back. */
const final: readonly string[] = ['erase', 'compact']

/** Of these, what was taken back is kept whole when the history is made lighter. */
const brought: readonly string[] = ['file', 'sync']

/** How far back the history can be gone about. */
export interface Bounds {
  /** The first action made the territory, or opened it: there is nothing before it to go back to. */
  readonly first: string
  /** The last time that the history was made lighter: what was done before was forgotten in part. */
  readonly lightened: string
}

export function boundsOf(entries: readonly HistoryEntry[]): Bounds {
  return {
    first: entries[0]?.id ?? '',
    lightened: entries.findLast(({ origin }) => origin === 'compact')?.id ?? '',
  }
}

export function reachOf(
  { id, origin, undoes }: HistoryEntry,
  { first, lightened }: Bounds,
  takenBack: ReadonlySet<string>,
): Reach {
  if (origin === 'undo' || undoes !== undefined || id === first || final.includes(origin)) {
    return null
  }
  const isForgotten = id < lightened
  if (takenBack.has(id)) return isForgotten && !brought.includes(origin) ? null : 'bring-back'
  return isForgotten ? null : 'take-back'
}

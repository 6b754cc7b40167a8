import type { HistoryEntry } from '../../state/history-store'

/** What can be done about an action of the history: taken back, done again, or neither. */
export type Reach = 'take-back' | 'bring-back' | null

/** Nothing takes these back. */
const final: readonly string[] = ['erase', 'compact']

/** The first action made the territory: there is nothing before it to go back to. */
export function reachOf(
  entry: HistoryEntry,
  first: HistoryEntry | undefined,
  takenBack: ReadonlySet<string>,
): Reach {
  const isDoing = entry.origin !== 'undo' && entry.undoes === undefined
  if (!isDoing || entry.id === first?.id || final.includes(entry.origin)) return null
  return takenBack.has(entry.id) ? 'bring-back' : 'take-back'
}

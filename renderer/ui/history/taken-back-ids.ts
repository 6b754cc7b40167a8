import type { HistoryEntry } from '../../state/history-store'

/** The actions that stand undone now, by the id of the first doing: an action undone, redone and undone is. */
export function takenBackIds(entries: readonly HistoryEntry[]): ReadonlySet<string> {
  const takenBack = new Set<string>()
  const firstDoings = new Map<string, readonly string[]>()
  for (const { id, origin, undoes, redoes, redoesToo = [] } of entries) {
    const about = [undoes, redoes, ...redoesToo].filter((one) => one !== undefined)
    if (about.length === 0) continue
    // A joining that does again also brings what is new: taken back, it is taken back itself.
    const own = origin === 'file' ? [id] : []
    const first = [...about.flatMap((one) => firstDoings.get(one) ?? [one]), ...own]
    firstDoings.set(id, first)
    for (const one of first) {
      if (undoes === undefined) takenBack.delete(one)
      else takenBack.add(one)
    }
  }
  return takenBack
}

import type { HistoryEntry } from '../../state/history-store'

/** The actions that stand undone now, by the id of the first doing: an action undone, redone and undone is. */
export function takenBackIds(entries: readonly HistoryEntry[]): ReadonlySet<string> {
  const takenBack = new Set<string>()
  const firstDoing = new Map<string, string>()
  for (const { id, undoes, redoes } of entries) {
    const about = undoes ?? redoes
    if (about === undefined) continue
    const first = firstDoing.get(about) ?? about
    firstDoing.set(id, first)
    if (undoes === undefined) takenBack.delete(first)
    else takenBack.add(first)
  }
  return takenBack
}

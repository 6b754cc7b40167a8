import { create } from 'zustand'
import type { Commit } from '../../shared/change/change-set'

/** One action of this computer on the open territory, without what it changed. */
export type HistoryEntry = Omit<Commit, 'sets'>

export interface HistoryState {
  /** Oldest first. The same list for as long as the territory is open; `version` moves. */
  readonly entries: readonly HistoryEntry[]
  readonly version: number
}

/** What was done on this computer to the open territory. */
export const useHistory = create<HistoryState>()(() => ({ entries: [], version: 0 }))

/** The history after something was done. */
export function showHistory(entries: readonly HistoryEntry[]): void {
  useHistory.setState(({ version }) => ({ entries, version: version + 1 }))
}

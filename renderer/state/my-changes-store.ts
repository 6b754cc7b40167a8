import { create } from 'zustand'
import type { RecordDifference } from '../../shared/change/difference'

/** Since when: a copy was handed over, a file was joined, a day, or ever. */
export type Since = 'copy' | 'join' | 'date' | 'start'

/** A moment of exchange: when, and the file that was joined. */
export interface Exchange {
  readonly at: number
  readonly file: string
}

export interface MyChangesState {
  /** What the person chose; null: the last exchange there was. */
  readonly chosen: Since | null
  /** The day chosen, as `2026-11-23`. */
  readonly day: string | null
  /** The last copy that was handed over, and the last file that was joined. */
  readonly exchanges: { readonly copy: Exchange | null; readonly join: Exchange | null }
  /** Null until they are worked out. */
  readonly changes: readonly RecordDifference[] | null
}

export const noMyChanges: MyChangesState = {
  chosen: null,
  day: null,
  exchanges: { copy: null, join: null },
  changes: null,
}

/** What this device said of the open territory since an exchange. */
export const useMyChanges = create<MyChangesState>()(() => noMyChanges)

/** Since when changes are shown: what was chosen, else the last exchange there was. */
export function sinceOf({ chosen, exchanges: { copy, join } }: MyChangesState): Since {
  if (chosen !== null) return chosen
  if (copy !== null && (join === null || copy.at >= join.at)) return 'copy'
  return join === null ? 'start' : 'join'
}

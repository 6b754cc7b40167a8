import { create } from 'zustand'
import type { DuplicatePair, DuplicateReason } from '../../shared/import/duplicates/duplicate-pair'

export interface DuplicatesState {
  /** The territory that all of this is of. */
  readonly territory: string | null
  /** What was found when it was last looked for, decided since or not; null before. */
  readonly found: readonly DuplicatePair[] | null
  /** How far the search that is under way is, from 0 to 1; null where none is. */
  readonly progress: number | null
  /** The pairs put off since the territory was opened, by key, and the turn in which each was. */
  readonly later: ReadonlyMap<string, number>
  /** The reason that the list is filtered by. */
  readonly reason: DuplicateReason | null
  /** The actors that a person ticked to merge; null where the pairs are looked through. */
  readonly ticked: readonly string[] | null
}

export const noDuplicates: DuplicatesState = {
  territory: null,
  found: null,
  progress: null,
  later: new Map(),
  reason: null,
  ticked: null,
}

/** The pairs of actors that look like one, and how a person goes through them. */
export const useDuplicates = create<DuplicatesState>()(() => noDuplicates)

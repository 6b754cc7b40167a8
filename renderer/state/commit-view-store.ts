import { create } from 'zustand'
import type { Stamp } from '../../shared/kernel/stamp'
import type { Term } from '../../shared/model/term'
import type { ChangeLine, SortCounts } from './change-line'
import { noChanges } from './change-line'

export interface CommitViewState {
  /** The action that is open in the history; null where none is. */
  readonly id: Stamp | null
  /** What it changed, or what taking it back would change now. */
  readonly about: 'done' | 'taking-back'
  readonly lines: readonly ChangeLine[]
  readonly counts: SortCounts
  /** The mission's own words that changed too. */
  readonly terms: readonly Term[]
  /** Whether compaction has let go some of it. */
  readonly isThinned: boolean
  readonly stage: 'reading' | 'ready' | 'writing'
}

export const noCommitView: CommitViewState = {
  id: null,
  about: 'done',
  lines: [],
  counts: noChanges,
  terms: [],
  isThinned: false,
  stage: 'reading',
}

/** The action whose changes are looked at. */
export const useCommitView = create<CommitViewState>()(() => noCommitView)

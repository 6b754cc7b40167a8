import { create } from 'zustand'
import type { SyncProgress, SyncReport } from '../../shared/sync/sync-report'
import type { TargetError } from '../../shared/sync/target-error'

/** Why a sync did not come to its end. */
export type SyncProblem =
  | TargetError
  | { readonly kind: 'no-territory' }
  | { readonly kind: 'database-failed'; readonly cause: string }
  | { readonly kind: 'unexpected'; readonly cause: string }

/** How the open territory stands with one target. */
export interface TargetSync {
  /** Where the sync under way is; null while there is none. */
  readonly progress: SyncProgress | null
  /** Whether nobody asked for the one under way, or the last one: it failed without a message. */
  readonly isQuiet: boolean
  /** When the last one came to its end, ms since 1970; null: never, as far as this computer remembers. */
  readonly doneAt: number | null
  /** What the last one did, since the territory was opened; `problem` tells why it failed. */
  readonly report: SyncReport<SyncProblem> | null
}

export interface SyncState {
  /** By target id; absent: nothing was synced there. */
  readonly byTarget: ReadonlyMap<string, TargetSync>
}

export const noSync: TargetSync = { progress: null, isQuiet: true, doneAt: null, report: null }

/** The syncs of the open territory. */
export const useSync = create<SyncState>()(() => ({ byTarget: new Map() }))

/** Changes how one target stands. */
export function showSync(target: string, change: Partial<TargetSync>): void {
  useSync.setState(({ byTarget }) => ({
    byTarget: new Map([...byTarget, [target, { ...(byTarget.get(target) ?? noSync), ...change }]]),
  }))
}

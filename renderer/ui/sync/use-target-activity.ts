import { useMemo } from 'react'
import type { HistoryEntry } from '../../state/history-store'
import { useHistory } from '../../state/history-store'
import type { SyncState } from '../../state/sync-store'
import { noSync, useSync } from '../../state/sync-store'
import type { TargetActivity } from './target-state'

/** What is known of exchanging the open territory with a target. */
export function activityOf(
  { byTarget }: SyncState,
  entries: readonly HistoryEntry[],
  target: string,
): TargetActivity {
  const { progress, doneAt, report } = byTarget.get(target) ?? noSync
  return {
    phase: progress?.phase ?? null,
    progress: progress === null || progress.total === 0 ? null : progress.done / progress.total,
    lastSuccess: doneAt,
    report,
    toSend: doneAt === null ? 0 : entries.filter(({ at }) => at > doneAt).length,
  }
}

export function useTargetActivity(target: string): TargetActivity {
  const sync = useSync()
  const { entries, version } = useHistory()
  // The list is the same one for as long as the territory is open.
  return useMemo(
    () => activityOf(sync, version < 0 ? [] : entries, target),
    [sync, entries, version, target],
  )
}

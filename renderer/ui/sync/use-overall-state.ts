import { useMemo } from 'react'
import type { KnownTarget } from '../../../shared/ipc/sync-payloads'
import { useHistory } from '../../state/history-store'
import { useSync } from '../../state/sync-store'
import { targetsOf, useTargets } from '../../state/targets-store'
import { useTerritory } from '../../state/territory-store'
import type { OverallState } from './target-state'
import { overallState, targetState } from './target-state'
import { activityOf } from './use-target-activity'

/** How the open territory's targets stand, all together; null where it has none. */
export function useOverallState(): OverallState<KnownTarget> | null {
  const territory = useTerritory((state) => state.id)
  const targets = useTargets((state) => state.targets)
  const sync = useSync()
  const history = useHistory()
  return useMemo(
    () =>
      overallState(
        targetsOf({ targets }, territory).map((target) => ({
          target,
          state: targetState(target, activityOf(sync, history.entries, target.id)),
        })),
      ),
    [territory, targets, sync, history],
  )
}

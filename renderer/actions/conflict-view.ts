import type { ConflictView } from '../state/conflict-view-store'
import { plainConflictView, useConflictView } from '../state/conflict-view-store'
import { useTerritory } from '../state/territory-store'

/** Changes how the disagreements are looked at. The view of another territory is forgotten. */
export function lookAtConflicts(change: Partial<ConflictView>): void {
  const territory = useTerritory.getState().id
  useConflictView.setState((state) => ({
    territory,
    view: { ...(state.territory === territory ? state.view : plainConflictView), ...change },
  }))
}

import type { SavedView } from '../../shared/model/saved-view'
import { useTerritory } from './territory-store'

/** Saved views in the order of the story; equal ones by id, which is the same on every machine. */
export function inStoryOrder(views: Iterable<SavedView>): readonly SavedView[] {
  return [...views].sort(
    (left, right) =>
      (left.order ?? 0) - (right.order ?? 0) ||
      (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  )
}

/** The saved views of the open territory, as they stand now. */
export function savedViews(): readonly SavedView[] {
  return inStoryOrder(useTerritory.getState().tables.savedView.byId.values())
}

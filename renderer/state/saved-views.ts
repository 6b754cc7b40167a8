import { inOrder } from '../../shared/model/in-order'
import type { SavedView } from '../../shared/model/saved-view'
import { useTerritory } from './territory-store'

/** Saved views in the order of the story; equal ones by id, which is the same on every machine. */
export function inStoryOrder(views: Iterable<SavedView>): readonly SavedView[] {
  return inOrder(views)
}

/** The saved views of the open territory, as they stand now. */
export function savedViews(): readonly SavedView[] {
  return inStoryOrder(useTerritory.getState().tables.savedView.byId.values())
}

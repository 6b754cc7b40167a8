import { useMemo } from 'react'
import type { SavedView } from '../../../shared/model/saved-view'
import { inStoryOrder } from '../../state/saved-views'
import { useStory } from '../../state/story-store'
import { useTerritory } from '../../state/territory-store'

/** The view that the story shows, its number from 1, and how many there are. */
export function useToldViews(): {
  readonly view: SavedView | undefined
  readonly number: number
  readonly count: number
} {
  const table = useTerritory((state) => state.tables.savedView)
  const views = useMemo(() => inStoryOrder(table.byId.values()), [table])
  const at = useStory((state) => state.at) ?? 0
  return { view: views[at], number: at + 1, count: views.length }
}

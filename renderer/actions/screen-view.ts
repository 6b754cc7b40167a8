import type { ScreenViews } from '../state/screen-view-store'
import { useScreenViews } from '../state/screen-view-store'

/** Looks at a screen in another way. */
export function lookAtScreen(views: Partial<ScreenViews>): void {
  useScreenViews.setState(views)
}

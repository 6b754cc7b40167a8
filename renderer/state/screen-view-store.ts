import { create } from 'zustand'

/** The ways to look at a screen that has several. */
export interface ScreenViews {
  readonly events: 'list' | 'actions'
  readonly challenges: 'list' | 'positions'
}

/** How each screen that may be looked at in several ways is. */
export const useScreenViews = create<ScreenViews>()(() => ({ events: 'list', challenges: 'list' }))

import { create } from 'zustand'

export const betweenAspects = ['why', 'path', 'common'] as const

/** What is asked of two: why they are tied, a way from one to the other, whom both are tied to. */
export type BetweenAspect = (typeof betweenAspects)[number]

export interface BetweenState {
  /** Ids of two actors or alliances; null where nothing is asked. */
  readonly pair: readonly [string, string] | null
  readonly aspect: BetweenAspect
}

/** The two that are looked at together. */
export const useBetween = create<BetweenState>()(() => ({ pair: null, aspect: 'why' }))

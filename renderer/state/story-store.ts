import { create } from 'zustand'
import type { NetworkSettings } from '../../shared/graph/network-settings'
import type { Settings } from '../../shared/ipc/payloads'
import type { Camera } from './network-store'

export interface StoryState {
  /** The view shown, from 0; null while no story is told. */
  readonly at: number | null
  /** Nothing but an empty ground, so that people look at who speaks. */
  readonly isBlank: boolean
  readonly areNotesShown: boolean
  /** What to go back to. */
  readonly before: {
    readonly settings: NetworkSettings
    readonly camera: Camera | null
    readonly colorScheme: Settings['colorScheme']
  } | null
}

export const noStory: StoryState = { at: null, isBlank: false, areNotesShown: false, before: null }

/** The story that is told with the saved views, and where it is. */
export const useStory = create<StoryState>()(() => noStory)

import { create } from 'zustand'
import type { NetworkSettings } from '../../shared/graph/network-settings'
import { usualSettings } from '../../shared/graph/network-settings'

/** What stands on the right of the picture. */
export type NetworkSide = 'record' | 'selection' | 'between' | 'measures' | 'blind-spots'

/** What is in the window: its middle in layout units, and pixels a unit. */
export interface Camera {
  readonly middleX: number
  readonly middleY: number
  readonly zoom: number
}

export interface NetworkState {
  readonly settings: NetworkSettings
  /** The actor or alliance in focus; null where none is. */
  readonly focused: string | null
  /** Actors and alliances chosen together, by id: what bulk actions are done to. */
  readonly selected: ReadonlySet<string>
  /** `table`: the same information for those who do not see the picture. */
  readonly pane: 'picture' | 'table'
  /** Null: nothing but the picture. `record` shows while something is in focus. */
  readonly side: NetworkSide | null
  /** What the window shows at rest; null before anything was drawn. */
  readonly camera: Camera | null
  /** Where the window is asked to go: a saved view was opened. Null again once it rests there. */
  readonly cameraAsked: Camera | 'whole' | null
}

/** How the network is looked at. */
export const useNetworkView = create<NetworkState>()(() => ({
  settings: usualSettings,
  focused: null,
  selected: new Set(),
  pane: 'picture',
  side: null,
  camera: null,
  cameraAsked: null,
}))

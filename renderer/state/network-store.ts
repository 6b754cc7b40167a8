import { create } from 'zustand'
import type { Projection } from '../../shared/graph/network'
import type { NetworkFilter } from '../../shared/graph/network-filter'
import { emptyFilter } from '../../shared/graph/network-filter'

export interface NetworkState {
  readonly projection: Projection
  readonly filter: NetworkFilter
  /** The actor or alliance in focus, whose panel is open; null where none is. */
  readonly focused: string | null
  /** The same information as a table, for those who do not see the picture. */
  readonly isListShown: boolean
}

/** How the network is looked at. */
export const useNetworkView = create<NetworkState>()(() => ({
  projection: 'two-mode',
  filter: emptyFilter,
  focused: null,
  isListShown: false,
}))

import { create } from 'zustand'
import type { ShownNetwork } from '../../shared/interchange/shown-network'

/** The network as it stands on screen, for other programs: put together when it is asked for. */
export type OfferedNetwork = () => Omit<ShownNetwork, 'writtenOn' | 'measures'>

/** What the network screen offers to those who export data; null while it is not there or not arranged. */
export const useShown = create<{ readonly offered: OfferedNetwork | null }>()(() => ({
  offered: null,
}))

import { create } from 'zustand'
import type { BriefingInput } from '../../shared/briefing/briefing-input'
import type { BriefingDocument } from '../../shared/briefing/document'
import type { DrawnPicture } from '../../shared/briefing/drawn-picture'

/** A picture of the network asked for a document: as it was last set, of these records and no others. */
export interface NetworkOrder {
  readonly kind: 'network' | 'map'
  readonly input: BriefingInput
  readonly title: string
  /** Whether the legend says how many there are of each. */
  readonly isCounted: boolean
  readonly language: BriefingDocument['language']
  /** CSS pixels. */
  readonly width: number
  readonly signal: AbortSignal
}

export interface NetworkDrawerState {
  /** Draws off screen: what is on it stays. Null of a network of nothing. */
  readonly draw: ((order: NetworkOrder) => Promise<DrawnPicture | null>) | null
}

/** Offered by the screens at start, since actions know no drawing. */
export const useNetworkDrawer = create<NetworkDrawerState>()(() => ({ draw: null }))

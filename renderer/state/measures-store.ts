import { create } from 'zustand'
import type { MeasureResult } from '../../shared/graph/measures/measure'
import type { Network } from '../../shared/graph/network'

export interface MeasuresState {
  /** The network that was measured: values of nodes are in the order of its nodes. */
  readonly of: Network | null
  /** By the measure's id, what has come so far. */
  readonly results: ReadonlyMap<string, MeasureResult>
  readonly isMeasuring: boolean
  /** How much of a measure that takes long is done, 0 to 1; null where none is under way. */
  readonly share: number | null
}

/** What was measured of the network on screen: it comes from a worker, measure by measure. */
export const useMeasures = create<MeasuresState>()(() => ({
  of: null,
  results: new Map(),
  isMeasuring: false,
  share: null,
}))

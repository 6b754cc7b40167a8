import type { NetworkNode } from '../../../shared/graph/network'
import type { Backdrop } from '../scene/scene'

/** Where actors and alliances stand, by id, in layout units. */
export type KnownPlaces = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** Where an arrangement puts what is shown, and what it writes on the ground. */
export interface ArrangedNetwork {
  readonly places: KnownPlaces
  readonly backdrop: Backdrop
}

/** How far the mark of a node reaches from its middle, in layout units. */
export type Reach = (node: NetworkNode) => number

/** A place while it is being found. */
export interface Spot {
  x: number
  y: number
}

/** Free space between two marks, beside their reach: names want some of it. */
export const markGap = 9

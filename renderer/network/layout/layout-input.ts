import type { LinkEnds } from '../../../shared/graph/adjacency'
import type { Places } from './layout-step'

/**
 * What a layout is made from: flat arrays, so that it travels to a worker without copying. One value a
 * node, in the order of the network's nodes; NaN stands for no position.
 */
export interface LayoutInput extends LinkEnds {
  /** A number from each node's id: where it starts from. */
  readonly seeds: Uint32Array
  /** Radius of each mark, in layout units. */
  readonly radii: Float64Array
  /** Nodes without ties stand together by group. */
  readonly groups: Int32Array
  /** Where a person put it. */
  readonly pinnedX: Float64Array
  readonly pinnedY: Float64Array
  /** Where it stood in the last picture. */
  readonly knownX: Float64Array
  readonly knownY: Float64Array
  /** How many links it had there: a node whose links are new is moved to them. */
  readonly knownTies: Float64Array
}

/** Positions in layout units, in the order of the network's nodes. */
export type LayoutResult = Places

/** Whether a person put this node where it is. */
export function isPinned(input: LayoutInput, node: number): boolean {
  return !Number.isNaN(input.pinnedX[node] ?? NaN)
}

/** Whether the last picture has a place for this node. */
export function isKnown(input: LayoutInput, node: number): boolean {
  return !Number.isNaN(input.knownX[node] ?? NaN)
}

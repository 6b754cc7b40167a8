import type { Quadtree } from './quadtree'

/** A many-body force with its work space, for so many bodies. */
export interface Charge {
  readonly tree: Quadtree
  /** By point: the pull towards all others. */
  readonly fx: Float64Array
  readonly fy: Float64Array
  /** By cell: what far cells do in it, as a polynomial: real and imaginary parts of three coefficients. */
  readonly field: Float64Array
}

export function makeCharge(tree: Quadtree): Charge {
  return {
    tree,
    fx: new Float64Array(tree.px.length),
    fy: new Float64Array(tree.px.length),
    field: new Float64Array(6 * tree.skip.length),
  }
}

/** Things that move: one value a body in each array. Units: the layout's own (a tie is about 30 long). */
export interface Bodies {
  readonly count: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly vx: Float64Array
  readonly vy: Float64Array
  /** How many nodes a body stands for: 1, or more where a coarse level joins several. */
  readonly mass: Float64Array
  /** 1 where a body must not move. */
  readonly isFixed: Uint8Array
}

/** Bodies of mass 1, free, at rest in one point. */
export function makeBodies(count: number): Bodies {
  return {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    vx: new Float64Array(count),
    vy: new Float64Array(count),
    mass: new Float64Array(count).fill(1),
    isFixed: new Uint8Array(count),
  }
}

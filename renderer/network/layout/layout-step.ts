/** Positions in layout units; NaN where a node has none yet. */
export interface Places {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** How a layout under way stands. */
export interface LayoutStep {
  /** The share of the work that is done, 0 to 1. */
  readonly share: number
  /** Copies what the picture is by now. */
  readonly places: () => Places
}

/** Whether somebody asked for an end: the layout then stops moving, parts what overlaps, and is done. */
export interface Haste {
  isOver: boolean
}

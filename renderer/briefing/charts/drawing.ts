import type { Marks } from './chart-marks'

/** A chart as marks, before it is an SVG: as wide as was asked for, as high as it needs. */
export interface Drawing {
  readonly marks: Marks
  readonly height: number
}

import type { LegendSample } from './legend'

/** Radius of marks in a legend, and half the length of its ties, in pixels. */
export const sampleRadius = 6
export const sampleReach = 13

/** Half the width and height that a sample takes in a legend, in pixels. */
export function sampleExtent(sample: LegendSample): { readonly x: number; readonly y: number } {
  if (sample.kind !== 'size') return { x: sampleReach + 1, y: 9 }
  return { x: Math.max(sampleReach, sample.radius) + 1, y: Math.max(9, sample.radius + 2) }
}

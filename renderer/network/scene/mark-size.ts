import type { LegendEntry } from './legend'
import type { MarkStyle } from './mark-style'

/** Radii of marks that stand for values, in layout units. */
const smallestRadius = 3
const largestRadius = 17

/** Marks cover no more ground than this on average, squared: more would push the picture apart. */
const meanSquare = 72

/** How values become sizes. */
export interface SizeScale {
  readonly radiusOf: (value: number) => number
  /** Values that a legend shows, from the largest. */
  readonly samples: readonly number[]
}

/** The largest of 1, 2 and 5 times a power of ten that is not above a value. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const digit = value / power
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power
}

/**
 * Areas in proportion to values: the largest value has the largest mark, and marks that would be too small
 * to see are all as small as may be. What has no value (NaN) is small too.
 */
export function sizeScale(values: Float64Array): SizeScale {
  const most = values.reduce((max, value) => (value > max ? value : max), 0)
  const share = (value: number): number => (value > 0 && most > 0 ? value / most : 0)
  const mean = values.reduce((sum, value) => sum + share(value), 0) / values.length
  const square = Math.min(largestRadius ** 2, mean > 0 ? meanSquare / mean : Infinity)
  const radiusOf = (value: number): number =>
    Math.max(smallestRadius, Math.sqrt(share(value) * square))
  if (most === 0) return { radiusOf, samples: [0] }
  const isWhole = values.every((value) => Number.isNaN(value) || Number.isInteger(value))
  const below = [most / 2.5, most / 10].map(roundBelow)
  const shown = isWhole ? below.filter((value) => value >= 1) : below
  return { radiusOf, samples: [...new Set([most, ...shown])] }
}

/** The entries of a legend that say what sizes stand for. */
export function sizeEntries(
  { radiusOf, samples }: SizeScale,
  style: MarkStyle,
): readonly LegendEntry[] {
  return samples.map((value, at) => ({
    section: 'size',
    code: String(at + 1),
    isMutual: false,
    value,
    sample: { kind: 'size', style, radius: radiusOf(value) },
  }))
}

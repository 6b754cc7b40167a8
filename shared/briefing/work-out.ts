import { fewestTold } from './level'

/** A count that may be told. */
export interface Cell {
  readonly value: number
  /** What it is one of: a group that cannot be protected is not told at all. */
  readonly group: string
  /** `may`: may be withheld to protect others; `told`: is known whatever happens; `untold`: is told nowhere. */
  readonly telling: 'may' | 'told' | 'untold'
}

/** By their places among the cells: the total is the sum of the parts, as whoever reads them knows. */
export interface Sum {
  readonly total: number
  readonly parts: readonly number[]
}

interface Bounds {
  readonly low: number
  readonly high: number
}

/** Narrowing goes from sum to sum, of which few hang together. */
const mostRounds = 30

/**
 * Between which numbers each cell must be for who reads the others, and knows of those hidden which are small and
 * which are larger: each sum narrows its parts and its total, round after round.
 */
export function workOut(
  cells: readonly Cell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<number>,
): readonly Bounds[] {
  const bounds = cells.map(({ value, telling }, at): Bounds => {
    if (!hidden.has(at)) return { low: value, high: value }
    if (telling === 'untold' && (value === 0 || value >= fewestTold))
      return { low: 0, high: Infinity }
    return value < fewestTold
      ? { low: 1, high: fewestTold - 1 }
      : { low: fewestTold, high: Infinity }
  })
  const of = (at: number): Bounds => bounds[at] ?? { low: 0, high: 0 }
  let hasNarrowed = true
  const narrow = (at: number, low: number, high: number): void => {
    const known = of(at)
    if (low <= known.low && high >= known.high) return
    bounds[at] = { low: Math.max(low, known.low), high: Math.min(high, known.high) }
    hasNarrowed = true
  }
  for (let round = 0; hasNarrowed && round < mostRounds; round++) {
    hasNarrowed = false
    for (const { total, parts } of sums) {
      const low = parts.reduce((sum, at) => sum + of(at).low, 0)
      const open = parts.filter((at) => of(at).high === Infinity)
      const high = parts.reduce((sum, at) => sum + (of(at).high === Infinity ? 0 : of(at).high), 0)
      narrow(total, low, open.length > 0 ? Infinity : high)
      const { low: least, high: greatest } = of(total)
      for (const at of parts) {
        const { low: mine, high: myMost } = of(at)
        const isOnlyOpen = open.length === 0 || (open.length === 1 && open[0] === at)
        const others = isOnlyOpen ? high - (myMost === Infinity ? 0 : myMost) : Infinity
        narrow(at, least - others, greatest - (low - mine))
      }
    }
  }
  return bounds
}

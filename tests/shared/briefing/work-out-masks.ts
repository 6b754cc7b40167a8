import type { Figure } from '../../../shared/briefing/figure'

/**
 * The values that one of some counts may have, for who reads the others and their sum: by trying all. A masked one
 * is 1 to 4, a withheld one 5 or more.
 */
export function feasible(parts: readonly Figure[], total: number, at: number): readonly number[] {
  const sumsOf = (figure: Figure): readonly number[] => {
    if (figure.value !== null) return [figure.value]
    const all = Array.from({ length: total + 1 }, (_, value) => value)
    return figure.state === 'masked'
      ? all.filter((value) => value >= 1 && value <= 4)
      : all.filter((value) => value >= 5)
  }
  let reachable = new Set([0])
  for (const [place, figure] of parts.entries()) {
    if (place === at) continue
    const next = new Set<number>()
    for (const sum of reachable) {
      for (const value of sumsOf(figure)) if (sum + value <= total) next.add(sum + value)
    }
    reachable = next
  }
  const own = parts[at]
  return own === undefined ? [] : sumsOf(own).filter((value) => reachable.has(total - value))
}

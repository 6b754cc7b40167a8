import { fewestTold } from './level'
import type { Cell, Sum } from './work-out'
import { workOut } from './work-out'

export interface Protection {
  /** Cells that are not told: the small ones, and others from which those could be worked out. */
  readonly hidden: ReadonlySet<number>
  /** Groups of which nothing is told. */
  readonly dropped: ReadonlySet<string>
}

export function isSmall(value: number): boolean {
  return value > 0 && value < fewestTold
}

/** The small cell whose number can be worked out, if there is one. */
function exposed(cells: readonly Cell[], sums: readonly Sum[], hidden: ReadonlySet<number>) {
  const bounds = workOut(cells, sums, hidden)
  return [...hidden].find((at) => {
    const { low, high } = bounds[at] ?? { low: 0, high: 0 }
    return isSmall(cells[at]?.value ?? 0) && low === high
  })
}

/** Of the cells that stand in a sum with one that is exposed, step by step, the smallest that may be withheld. */
function nextToWithhold(
  cells: readonly Cell[],
  sums: readonly Sum[],
  hidden: ReadonlySet<number>,
  from: number,
): number | undefined {
  const reached = new Set([from])
  const valueAt = (at: number): number => cells[at]?.value ?? 0
  for (;;) {
    const near = new Set<number>()
    for (const { total, parts } of sums) {
      const all = [total, ...parts]
      if (all.some((at) => reached.has(at))) for (const at of all) near.add(at)
    }
    const [smallest] = [...near]
      .filter((at) => cells[at]?.telling === 'may' && !hidden.has(at) && valueAt(at) > 0)
      .sort((left, right) => valueAt(left) - valueAt(right) || left - right)
    if (smallest !== undefined) return smallest
    const before = reached.size
    for (const at of near) if (hidden.has(at)) reached.add(at)
    if (reached.size === before) return undefined
  }
}

/** Of a total that its parts tell, these parts; else what the exposed cell is one of. */
function groupsToDrop(cells: readonly Cell[], sums: readonly Sum[], at: number): readonly string[] {
  const parts = sums.flatMap((sum) => (sum.total === at ? sum.parts : []))
  return (parts.length === 0 ? [at] : parts).map((one) => cells[one]?.group ?? '')
}

/**
 * Which counts to keep from the public: those of 1 to 4, and as many others as it takes that none of these can be
 * worked out from what is told, even by who knows which of the withheld are small (the cell suppression of official
 * statistics; Hundepool et al., Statistical Disclosure Control, 2012, chapter 4). Where that is not possible, a
 * whole group is dropped, with the sums that it stands in.
 */
export function protectCells(cells: readonly Cell[], allSums: readonly Sum[]): Protection {
  const hidden = new Set<number>()
  const dropped = new Set<string>()
  cells.forEach(({ value, telling }, at) => {
    if (telling === 'untold' || (telling === 'may' && isSmall(value))) hidden.add(at)
  })
  const isLeft = (at: number): boolean => !dropped.has(cells[at]?.group ?? '')
  let sums = allSums
  for (;;) {
    const at = exposed(cells, sums, hidden)
    if (at === undefined) return { hidden, dropped }
    const next = nextToWithhold(cells, sums, hidden, at)
    if (next !== undefined) {
      hidden.add(next)
      continue
    }
    for (const group of groupsToDrop(cells, sums, at)) dropped.add(group)
    sums = sums.filter(({ total, parts }) => [total, ...parts].every(isLeft))
  }
}

import type { GraphFile } from './graph-file'

/**
 * The strengths that a numeric attribute of links becomes: what is 1 to 4 everywhere stays; other numbers
 * are parted by rank, the quarter of the links with the greatest having 4. Zero and what is no number: none.
 */
export function linkStrengths({ links }: GraphFile, field: string | null): readonly number[] {
  if (field === null) return links.map(() => 0)
  const values = links.map(({ values: of }) => {
    const value = Number(of[field] ?? '')
    return Number.isFinite(value) && value > 0 ? value : 0
  })
  const given = values.filter((value) => value > 0)
  if (given.every((value) => Number.isInteger(value) && value <= 4)) return values
  const sorted = Float64Array.from(given).sort()
  const rankOf = new Map<number, number>()
  sorted.forEach((value, index) => {
    if (!rankOf.has(value)) rankOf.set(value, 1 + Math.floor((4 * index) / sorted.length))
  })
  return values.map((value) => rankOf.get(value) ?? 0)
}

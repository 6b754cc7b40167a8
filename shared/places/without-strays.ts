import type { PositionRow } from './places-data'

/** A position is taken for an error beyond so many kilometres, and so many times what is usual. */
const far = { km: 30, times: 7 } as const

const kmPerDegree = 111.2

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function strayed(rows: readonly PositionRow[]): readonly PositionRow[] {
  const latitude = median(rows.map(([, own]) => own))
  const longitude = median(rows.map(([, , own]) => own))
  const narrow = Math.cos((latitude * Math.PI) / 180)
  const distances = rows.map(([, north, east]) => {
    const up = north - latitude
    const across = (east - longitude) * narrow
    return kmPerDegree * Math.sqrt(up * up + across * across)
  })
  const limit = Math.max(far.km, far.times * median(distances))
  return rows.filter((_, at) => (distances[at] ?? 0) > limit)
}

/**
 * Leaves out positions that lie far from all others of their EPCI: GeoNames has three of them in 2026
 * (Vallière in Creuse, 40 km off). They are then approximate like those that it lacks. Where fewer than
 * four positions of an EPCI are known, nobody can tell.
 */
export function withoutStrays(
  rows: readonly PositionRow[],
  epciOf: (code: string) => number | undefined,
): readonly PositionRow[] {
  const groups = new Map<number, PositionRow[]>()
  for (const row of rows) {
    const epci = epciOf(row[0])
    if (epci === undefined) continue
    const known = groups.get(epci)
    if (known === undefined) groups.set(epci, [row])
    else known.push(row)
  }
  const out = new Set([...groups.values()].filter(({ length }) => length > 3).flatMap(strayed))
  return rows.filter((row) => !out.has(row))
}

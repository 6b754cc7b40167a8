import type { PositionRow } from './places-data'

/** GeoNames' codes of France and of what is of it overseas. */
const countries = ['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'PF', 'NC', 'WF']

/** Columns of GeoNames' table (its readme.txt), from 0. */
const columns = { latitude: 4, longitude: 5, country: 8, admin4: 13, population: 14 } as const

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

/**
 * Where communes lie, from GeoNames' cities500.txt (one populated place a line, tab-separated, CC BY 4.0),
 * in which French places name their INSEE code. Of several places of a commune the most populous, of
 * equal ones the first. Degrees, rounded to some ten metres; in order of code.
 */
export function reducePositions(
  table: string,
  isCommune: (code: string) => boolean,
): readonly PositionRow[] {
  const found = new Map<string, { readonly row: PositionRow; readonly population: number }>()
  for (const country of countries) {
    const mark = `\t${country}\t`
    // The table is of the whole world: its lines are not split before they are known to be of France.
    for (let at = table.indexOf(mark); at >= 0; at = table.indexOf(mark, at + 1)) {
      const end = table.indexOf('\n', at)
      const line = table.slice(table.lastIndexOf('\n', at) + 1, end < 0 ? table.length : end)
      const cells = line.split('\t')
      const code = cells[columns.admin4] ?? ''
      const latitude = Number(cells[columns.latitude])
      const longitude = Number(cells[columns.longitude])
      const isPlace = cells[columns.country] === country && isCommune(code)
      if (!isPlace || !Number.isFinite(latitude) || !Number.isFinite(longitude)) continue
      const population = Number(cells[columns.population])
      const known = found.get(code)
      if (known !== undefined && known.population >= population) continue
      found.set(code, { row: [code, round(latitude), round(longitude)], population })
    }
  }
  return [...found.values()]
    .map(({ row }) => row)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
}

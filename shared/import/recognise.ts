import { annuaireEntreprises } from './presets/annuaire-entreprises'
import type { Preset, PresetName } from './presets/preset'
import { rnaImport } from './presets/rna-import'
import { rnaWaldec } from './presets/rna-waldec'
import { stockEtablissement } from './presets/stock-etablissement'
import { stockUniteLegale } from './presets/stock-unite-legale'
import type { Cell } from './read-row'
import { cleanCell } from './cell-values'

/** Every register that CoTerr knows, by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  'annuaire-entreprises': annuaireEntreprises,
  'stock-etablissement': stockEtablissement,
  'stock-unite-legale': stockUniteLegale,
  'rna-waldec': rnaWaldec,
  'rna-import': rnaImport,
}

/** The register that a table comes from, by its headings in any order; null for any other table. */
export function recognise(headings: readonly string[]): PresetName | null {
  const present = new Set(headings.map(headingKey))
  const found = Object.values(presets).find(
    ({ requires, excludes }) =>
      requires.every((heading) => present.has(headingKey(heading))) &&
      !excludes.some((heading) => present.has(headingKey(heading))),
  )
  return found?.name ?? null
}

/** Reads the cells of one row after the other by heading: give it the row, then ask. */
export function cellsByHeading(headings: readonly string[]): (cells: readonly string[]) => Cell {
  const columns = new Map<string, number>()
  for (const [column, heading] of headings.entries()) {
    const key = headingKey(heading)
    if (!columns.has(key)) columns.set(key, column)
  }
  // Presets ask with the register's own spelling: each spelling is looked up once.
  const bySpelling = new Map<string, number>()
  const columnOf = (heading: string): number => {
    const known = bySpelling.get(heading)
    if (known !== undefined) return known
    const column = columns.get(headingKey(heading)) ?? -1
    bySpelling.set(heading, column)
    return column
  }
  return (cells) => (heading) => cleanCell(cells[columnOf(heading)] ?? '')
}

function headingKey(heading: string): string {
  return heading.trim().toLowerCase()
}

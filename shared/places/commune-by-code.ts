import type { Commune, Places } from './place'

/**
 * The commune of today for an INSEE code: itself, or the one that a commune déléguée, associée or
 * abolished, or a municipal arrondissement (75108, 69383, 13201), is part of. Null for an unknown code.
 */
export function communeByCode(code: string, places: Places): Commune | null {
  const wanted = code.trim().toUpperCase()
  const found = places.communes.get(wanted)
  if (found !== undefined) return found
  const today = places.former.get(wanted)?.today
  return today === undefined ? null : (places.communes.get(today) ?? null)
}

import { communeByCode } from '../../places/commune-by-code'
import type { FormerCommune, Places } from '../../places/place'

/** What telling duplicates apart needs to know of a commune. */
export interface KnownCommune {
  /** INSEE code of the commune of today: two codes of one commune have the same. */
  readonly today: string
  readonly name: string
  /** Code of its département: `2A`. */
  readonly departement: string
  readonly departementName: string
  /** The communes that it has taken in, and its arrondissements, by code. */
  readonly former: readonly { readonly code: string; readonly name: string }[]
}

/** Finds a commune by an INSEE code of today or of before; null where nobody knows the code. */
export type CommuneLookup = (code: string) => KnownCommune | null

/** Makes the look-up from the places of France. One pass over the former communes, once. */
export function communeLookup(places: Places): CommuneLookup {
  const formerOf = new Map<string, FormerCommune[]>()
  const add = (former: FormerCommune): void => {
    if (former.name === '') return
    const known = formerOf.get(former.today)
    if (known === undefined) formerOf.set(former.today, [former])
    else if (!known.includes(former)) known.push(former)
  }
  for (const former of places.former.values()) add(former)
  // A commune that took others in often keeps its code and changes its name.
  for (const former of places.aliases) add(former)
  const known = new Map<string, KnownCommune | null>()
  const find = (code: string): KnownCommune | null => {
    const commune = communeByCode(code, places)
    if (commune === null) return null
    const { name, departement } = commune
    return {
      today: commune.code,
      name,
      departement,
      departementName: places.departements.get(departement)?.name ?? '',
      former: formerOf.get(commune.code) ?? [],
    }
  }
  return (code) => {
    let found = known.get(code)
    if (found === undefined) {
      found = find(code)
      known.set(code, found)
    }
    return found
  }
}

import { communeByCode } from '../places/commune-by-code'
import { placeWords } from '../places/index-places'
import type { Commune, Places } from '../places/place'
import type { PlaceWords } from './read-row'

/** Finds the commune of today that words of a file mean; null where they mean none, or several. */
export type FindCommune = (words: PlaceWords) => Commune | null

/**
 * Makes a finder: by INSEE code, old ones and arrondissements too, else by name with its postal code or
 * département, else by a name that only one commune has. `preferred` (the territory's communes) settles
 * what would be ambiguous.
 */
export function communeFinder(places: Places, preferred: ReadonlySet<string> | null): FindCommune {
  return ({ code, name, postalCode }) => {
    const found = code === '' ? null : communeByCode(code, places)
    if (found !== null) return found
    const key = nameKey(name)
    const named = key === '' ? [] : (namesOf(places).get(key) ?? [])
    const near = postalCode === '' ? named : named.filter((one) => isNear(one, postalCode))
    // A postal code that contradicts the name leaves doubt: better no commune than a wrong one.
    if (near.length <= 1) return near[0] ?? null
    const own = near.filter((one) => preferred?.has(one.code) === true)
    return own.length === 1 ? (own[0] ?? null) : null
  }
}

/** « ST JUNIEN CEDEX », « PARIS 08 » and « Lyon 3e » are the names of communes with something after. */
function nameKey(name: string): string {
  return placeWords(name).replace(/( cedex)?( \d+(er|e|eme)?)?( cedex| arrondissement)?$/, '')
}

type NameIndex = ReadonlyMap<string, readonly Commune[]>

/** Made once for a set of places, and only where a file gives a name without a code. */
const indexes = new WeakMap<Places, NameIndex>()

function namesOf(places: Places): NameIndex {
  const known = indexes.get(places)
  if (known !== undefined) return known
  const made = indexNames(places)
  indexes.set(places, made)
  return made
}

function indexNames(places: Places): NameIndex {
  const names = new Map<string, Commune[]>()
  const add = (name: string, commune: Commune): void => {
    const key = nameKey(name)
    const known = names.get(key)
    if (known === undefined) names.set(key, [commune])
    else if (!known.includes(commune)) known.push(commune)
  }
  for (const commune of places.communes.values()) add(commune.name, commune)
  for (const alias of places.aliases) {
    const commune = places.communes.get(alias.today)
    if (commune !== undefined && !names.has(nameKey(alias.name))) add(alias.name, commune)
  }
  return names
}

/** Its own postal code, or another of its département: CEDEX codes are in no list. All of Corsica is 20. */
function isNear({ postalCodes, departement }: Commune, postalCode: string): boolean {
  if (postalCodes.includes(postalCode)) return true
  return postalCode.startsWith(departement.replace(/^2[AB]$/, '20'))
}

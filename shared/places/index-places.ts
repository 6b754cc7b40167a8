import { plainWords } from '../kernel/plain-words'
import type { Place, Places } from './place'

/** One name under which a place is found. */
export interface PlaceEntry {
  readonly place: Place
  /** The name as plain words, a space before each: ` saint martin de re`. */
  readonly words: string
  /** The former name that this is, for a commune that has taken others in. */
  readonly via: string | null
}

/** What `searchPlaces` reads. Building it takes tens of milliseconds: do it once. */
export interface PlaceIndex {
  readonly places: Places
  readonly entries: readonly PlaceEntry[]
}

/** A name as place names are compared: plain words, abbreviations written out or shortened alike. */
export function placeWords(text: string): string {
  return ` ${plainWords(text)} `
    .replaceAll(' st ', ' saint ')
    .replaceAll(' ste ', ' sainte ')
    .replaceAll(' communaute de communes ', ' cc ')
    .replaceAll(' communaute d agglomeration ', ' ca ')
    .replaceAll(' communaute urbaine ', ' cu ')
    .trimEnd()
}

/** Every name of every place, those of today first. */
export function indexPlaces(places: Places): PlaceIndex {
  const today: readonly Place[] = [
    ...places.communes.values(),
    ...places.epcis.values(),
    ...places.departements.values(),
  ]
  const entries: PlaceEntry[] = today.map((place) => ({
    place,
    words: placeWords(place.name),
    via: null,
  }))
  for (const { name, today: code } of places.aliases) {
    const place = places.communes.get(code)
    if (place !== undefined) entries.push({ place, words: placeWords(name), via: name })
  }
  return { places, entries }
}

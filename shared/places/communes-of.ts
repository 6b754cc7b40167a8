import type { Edit } from '../change/edit'
import type { Commune, Place, Places } from './place'

/** The communes that a place is made of, in order of code. */
export function communesOf(place: Place, places: Places): readonly Commune[] {
  switch (place.kind) {
    case 'commune':
      return [place]
    case 'epci':
      return place.communes.flatMap((code) => places.communes.get(code) ?? [])
    case 'departement':
      return [...places.communes.values()].filter((commune) => commune.departement === place.code)
  }
}

/** The fields of the territory record of a mission that maps this place. */
export function territoryFieldsOf(place: Place, places: Places): Edit['fields'] {
  return {
    name: place.name,
    kind: place.kind,
    code: place.code,
    communes: communesOf(place, places).map((commune) => commune.code),
  }
}

import type { PlaceIndex } from '../../../shared/places/index-places'
import { makeCommuneLocator } from '../../../shared/places/locate-commune'
import { communeByCode } from '../../../shared/places/commune-by-code'
import type { LocateCommune } from '../../network/arrange/map-groups'

/** What the map is made from. */
export interface MapPlaces {
  readonly locate: LocateCommune
  /** The name of a piece of the map. */
  readonly zoneName: (zone: string) => string
}

/** Overseas each département is a piece of its own. */
function zoneOf(departement: string): string {
  return departement.startsWith('97') || departement.startsWith('98') ? departement : 'fr'
}

const made = new WeakMap<PlaceIndex, MapPlaces>()

/** Where communes lie. Found once: all those of France are looked through. */
export function mapPlacesOf(index: PlaceIndex): MapPlaces {
  const known = made.get(index) ?? makeMapPlaces(index)
  made.set(index, known)
  return known
}

function makeMapPlaces({ places }: PlaceIndex): MapPlaces {
  const locate = makeCommuneLocator(places)
  return {
    locate: (code) => {
      const at = locate(code)
      if (at === null) return null
      const departement = communeByCode(code, places)?.departement ?? ''
      return {
        latitude: at.latitude,
        longitude: at.longitude,
        isApproximate: at.from !== 'commune',
        zone: zoneOf(departement),
      }
    },
    zoneName: (zone) => places.departements.get(zone)?.name ?? zone,
  }
}

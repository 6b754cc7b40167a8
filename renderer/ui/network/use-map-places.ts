import { useMemo } from 'react'
import { makeCommuneLocator } from '../../../shared/places/locate-commune'
import { communeByCode } from '../../../shared/places/commune-by-code'
import type { LocateCommune } from '../../network/arrange/map-groups'
import { usePlaceIndex } from '../fields/use-places'

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

/** Where communes lie; null while that is on its way, or not needed. */
export function useMapPlaces(isNeeded: boolean): MapPlaces | null {
  const index = usePlaceIndex()
  return useMemo(() => {
    if (index === null || !isNeeded) return null
    const { places } = index
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
  }, [index, isNeeded])
}

import { useMemo } from 'react'
import { usePlaceIndex } from '../fields/use-places'
import type { MapPlaces } from './map-places'
import { mapPlacesOf } from './map-places'

/** Where communes lie; null while that is on its way, or not needed. */
export function useMapPlaces(isNeeded: boolean): MapPlaces | null {
  const index = usePlaceIndex()
  return useMemo(() => (index === null || !isNeeded ? null : mapPlacesOf(index)), [index, isNeeded])
}

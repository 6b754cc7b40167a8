import type { PlaceIndex } from '../../shared/places/index-places'
import { indexPlaces } from '../../shared/places/index-places'
import { openPlaces } from '../../shared/places/open-places'
import { usePlaces } from '../state/places-store'

let loading: Promise<PlaceIndex> | null = null

async function load(): Promise<PlaceIndex> {
  const { placesData } = await import('virtual:places')
  const index = indexPlaces(openPlaces(placesData))
  usePlaces.setState({ index })
  return index
}

/** Brings the places of France into memory, once. They are a chunk of the app: no network, no failure. */
export function loadPlaces(): Promise<PlaceIndex> {
  loading ??= load()
  return loading
}

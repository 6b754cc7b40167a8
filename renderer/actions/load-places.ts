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

/** Reads the places of France, which ship with the app: once, when a screen first needs them. */
export function loadPlaces(): Promise<PlaceIndex> {
  loading ??= load()
  return loading
}

import { create } from 'zustand'
import type { PlaceIndex } from '../../shared/places/index-places'

export interface PlacesState {
  /** The places of France; null until renderer/actions/load-places has read them. */
  readonly index: PlaceIndex | null
}

/** The communes, intercommunal bodies and départements, to search and to name. */
export const usePlaces = create<PlacesState>()(() => ({ index: null }))

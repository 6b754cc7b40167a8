import type { Place } from '../../../shared/places/place'

/** What the mission will map: an official place, or a name that no register knows. */
export type ChosenPlace =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'free'; readonly name: string }

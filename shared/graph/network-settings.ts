import type { Projection } from './network'
import type { NetworkFilter } from './network-filter'
import { emptyFilter } from './network-filter'

/** Where marks stand. */
export type Arrangement =
  /** The territory's own picture, which stays as it is when things are added or filtered. */
  | { readonly kind: 'free' }
  /** One actor or alliance in the middle, and what is at most so many ties from it. */
  | { readonly kind: 'around'; readonly id: string; readonly steps: 1 | 2 | 3 }
  | { readonly kind: 'clustered'; readonly by: 'commune' | 'world' }
  /** Where the communes lie. */
  | { readonly kind: 'map' }

export const colorings = ['world', 'kind', 'theme', 'community', 'stage'] as const
export const tieStyles = ['plain', 'form', 'partnership', 'relation', 'strength'] as const
export const allianceSigns = ['plain', 'hulls', 'badges'] as const

/** How marks and ties look. */
export interface NetworkLook {
  readonly color: (typeof colorings)[number]
  /** A node output of a measure (`degree`, `betweenness`...), or `same`. */
  readonly size: string
  /** What ties differ by. `relation`: kinds of tie and types of relation, the usual picture. */
  readonly ties: (typeof tieStyles)[number]
  /** Beside their own marks, or where they have none: areas round members, or how many on each mark. */
  readonly alliances: (typeof allianceSigns)[number]
  readonly hidesTensions: boolean
  readonly hidesWished: boolean
}

/** What is shown of a territory and how: what a saved view keeps, beside its place in the window. */
export interface NetworkSettings {
  readonly projection: Projection
  /** `filter.date` is the time shown, or the later of two compared. */
  readonly filter: NetworkFilter
  /** An earlier date to compare with; empty where none is. */
  readonly comparedWith: string
  readonly arrangement: Arrangement
  readonly look: NetworkLook
}

export const usualLook: NetworkLook = {
  color: 'world',
  size: 'same',
  ties: 'relation',
  alliances: 'plain',
  hidesTensions: false,
  hidesWished: false,
}

/** The picture that a territory opens with. */
export const usualSettings: NetworkSettings = {
  projection: 'two-mode',
  filter: emptyFilter,
  comparedWith: '',
  arrangement: { kind: 'free' },
  look: usualLook,
}

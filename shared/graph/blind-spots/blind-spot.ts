import type { Challenge } from '../../model/challenge'
import type { MeasureGround } from '../measures/measure-ground'
import type { Network } from '../network'
import type { NetworkInput } from '../network-input'

/** What blind spots are looked for in. */
export interface BlindSpotGround {
  /** The records shown: filtered. */
  readonly input: NetworkInput
  readonly challenges: ReadonlyMap<string, Challenge>
  /** INSEE codes of the territory's communes. */
  readonly communes: readonly string[]
  /** The actors and alliances of `input`, two-mode: relations that are only wished are no ties yet. */
  readonly network: Network
  readonly measured: MeasureGround
}

/** One thing to look at, by the ids and codes that it is about. */
export type Finding =
  | { readonly kind: 'challenge-without-alliance'; readonly challenge: string }
  | { readonly kind: 'actor-without-tie'; readonly actor: string }
  | {
      readonly kind: 'single-bridge'
      readonly actor: string
      /** Actors that would be parted from the largest group that remains. */
      readonly cutsOff: readonly string[]
    }
  | {
      readonly kind: 'missing-worlds'
      readonly alliance: string
      /** Codes of `world`. */
      readonly missing: readonly string[]
    }
  | {
      readonly kind: 'influence-without-tie'
      readonly actor: string
      /** 1 to 4. */
      readonly influence: number
    }
  | {
      readonly kind: 'pair-without-alliance'
      readonly actors: readonly [string, string]
      /** Challenges that alliances of both answer. */
      readonly challenges: readonly string[]
      /** Codes of `theme` that both have. */
      readonly themes: readonly string[]
      /** INSEE code of the commune of both; empty where they are of two. */
      readonly commune: string
    }
  | { readonly kind: 'commune-without-actor'; readonly commune: string }

/** The most urgent first. */
export interface Findings {
  readonly lines: readonly Finding[]
  /** How many there are in all: `lines` may be only the first of them. */
  readonly total: number
}

/** One way in which a network may have gaps. Its file's doc says what counts and in which order. */
export interface BlindSpot {
  readonly id: Finding['kind']
  readonly find: (ground: BlindSpotGround) => Findings
}

/** At most so many lines: a list to act on, not an inventory. */
export const mostLines = 100

export function findingsOf(all: readonly Finding[]): Findings {
  return { lines: all.slice(0, mostLines), total: all.length }
}

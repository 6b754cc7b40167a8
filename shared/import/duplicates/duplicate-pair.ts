import type { CommuneLookup } from './commune-lookup'

/** Why two actors look like one, the surest first (domain.md 4.9). */
export type DuplicateReason = 'siret' | 'siren' | 'rna' | 'name' | 'similar-name'

/** Two actors that look like one and the same. */
export interface DuplicatePair {
  /** Ids, `left` the smaller by code unit. */
  readonly left: string
  readonly right: string
  readonly reason: DuplicateReason
  /** From the threshold to 1, which is certainty. */
  readonly score: number
}

/** An actor that comes in and the one of the territory that it looks like. */
export interface DuplicateMatch {
  readonly added: string
  readonly existing: string
  readonly reason: DuplicateReason
  readonly score: number
}

export interface DuplicateOptions {
  /** What is known of a commune by its code, former codes too. */
  readonly communes: CommuneLookup
  /** Whether people have already said of two actors that they are the same, or are not. `left` < `right`. */
  readonly isDecided?: (left: string, right: string) => boolean
  /** Least score of a pair that is told; `usualThreshold` where nothing is said. */
  readonly threshold?: number
  /** Told the share done, from 0 to 1, now and then. */
  readonly onProgress?: (share: number) => void
}

/**
 * Three words that are the same and one more on one side are just too few. The labelled set shows
 * precision above 0.97 and recall above 0.92 here (`npm run bench -- duplicates`).
 */
export const usualThreshold = 0.86

/** Most pairs told of one actor: a thousand actors of one name are a thing to see, not half a million pairs. */
export const mostOfOne = 50

/** `rowKey` of a record: `kind/id`. */
export type RecordRef = string

/**
 * A number of the briefing with the records that it counts: what is printed leads back to them.
 * `not-enough`: too little is recorded to say. `masked`: too small to be told at this confidentiality level (1 to 4).
 * `withheld`: not small, but a masked one could be worked out from it; a count is then of 5 or more.
 */
export interface Figure {
  readonly code: string
  /** A share is 0 to 1. Null unless `state` is `known`. */
  readonly value: number | null
  readonly state: 'known' | 'not-enough' | 'masked' | 'withheld'
  readonly unit: 'count' | 'share' | 'ratio' | 'per-thousand' | 'people'
  readonly records: readonly RecordRef[]
}

/** Counts of one kind of thing by the codes of a vocabulary (or ids), the largest first, `''` where unsaid. */
export interface Breakdown {
  readonly code: string
  /** The vocabulary of the codes; `commune`: INSEE codes; `challenge`, `actor`: ids of records. */
  readonly vocabulary: string
  readonly parts: readonly BreakdownPart[]
  /** A thing may be counted in several parts (themes, types of partnership). */
  readonly isOverlapping: boolean
}

export interface BreakdownPart {
  readonly code: string
  readonly figure: Figure
}

/** Counts by two vocabularies. `cells[row][column]`. */
export interface CrossTable {
  readonly code: string
  readonly rows: { readonly vocabulary: string; readonly codes: readonly string[] }
  readonly columns: { readonly vocabulary: string; readonly codes: readonly string[] }
  readonly cells: readonly (readonly Figure[])[]
}

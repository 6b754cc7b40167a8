import type { RecordDifference } from '../../shared/change/difference'

/** One field that changed, in words; empty: it said nothing. */
export interface ChangedField {
  readonly name: string
  readonly before: string
  readonly after: string
}

/** One record that changed, in words. */
export interface ChangedRecord {
  /** `kind/id`. */
  readonly key: string
  readonly name: string
  readonly how: RecordDifference['how']
  /** The same in a word: « modifié ». */
  readonly howText: string
  readonly fields: readonly ChangedField[]
}

/** The records of one kind that changed. */
export interface ChangesSection {
  readonly title: string
  readonly records: readonly ChangedRecord[]
}

/** What a person did since an exchange, in words: what the screen, the paper and the clipboard show. */
export interface ChangesPage {
  readonly title: string
  readonly territory: string
  /** Since when, then who. */
  readonly heading: readonly string[]
  /** How many records were added, changed, removed. */
  readonly counts: readonly string[]
  readonly sections: readonly ChangesSection[]
}

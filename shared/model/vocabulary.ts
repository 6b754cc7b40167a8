/** One word of a vocabulary. The code is what records hold; it never changes once released. */
export interface VocabularyTerm {
  readonly code: string
  readonly fr: string
  readonly en: string
  /** The code of the term it belongs to, in another vocabulary (a sub-kind's kind) or group. */
  readonly parent?: string
}

export type Vocabulary = readonly VocabularyTerm[]

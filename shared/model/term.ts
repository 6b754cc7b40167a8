import type { FieldSpecs, RecordOf } from './field'

/** A word that a mission adds to a vocabulary; its id is `vocabulary:code`. */
export const termFields = {
  vocabulary: { type: 'text' },
  code: { type: 'text' },
  fr: { type: 'text' },
  en: { type: 'text' },
  /** The term it belongs to, for vocabularies in groups (a sub-kind's kind). */
  parent: { type: 'text' },
} as const satisfies FieldSpecs

export type Term = RecordOf<typeof termFields>

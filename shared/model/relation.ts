import type { FieldSpecs, RecordOf } from './field'

/** A tie between two actors outside an alliance, from the first to the second or mutual. */
export const relationFields = {
  from: { type: 'reference', target: ['actor'] },
  to: { type: 'reference', target: ['actor'] },
  type: { type: 'term', vocabulary: 'relationType' },
  isMutual: { type: 'flag' },
  strength: { type: 'scale' },
  trust: { type: 'scale' },
  since: { type: 'partialDate' },
  until: { type: 'partialDate' },
  evidence: { type: 'longText' },
} as const satisfies FieldSpecs

export type Relation = RecordOf<typeof relationFields>

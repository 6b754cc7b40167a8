import type { FieldSpecs, RecordOf } from './field'

/** An actor's stance on a challenge, and how much it matters to that actor. */
export const positionFields = {
  actor: { type: 'reference', target: ['actor'] },
  challenge: { type: 'reference', target: ['challenge'] },
  stance: { type: 'term', vocabulary: 'stance' },
  priority: { type: 'scale' },
  statedOn: { type: 'partialDate' },
  source: { type: 'text' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Position = RecordOf<typeof positionFields>

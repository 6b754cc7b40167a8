import type { FieldSpecs, RecordOf } from './field'

/** What an alliance achieved on one of the four dimensions, and what shows it. */
export const impactFields = {
  alliance: { type: 'reference', target: ['alliance'] },
  dimension: { type: 'term', vocabulary: 'impactDimension' },
  title: { type: 'text' },
  level: { type: 'scale' },
  observedOn: { type: 'partialDate' },
  evidence: { type: 'longText' },
  source: { type: 'text' },
} as const satisfies FieldSpecs

export type Impact = RecordOf<typeof impactFields>

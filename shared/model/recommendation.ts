import type { FieldSpecs, RecordOf } from './field'

/**
 * What the director decided about a recommendation drawn from a blind spot; its id names the finding
 * (`shared/briefing`), so that two directors decide on one.
 */
export const recommendationFields = {
  decision: { type: 'term', vocabulary: 'recommendationDecision' },
  /** Stands in the place of the sentence made from the data. */
  text: { type: 'longText' },
  responsible: { type: 'text', isPersonal: true },
  dueOn: { type: 'partialDate' },
} as const satisfies FieldSpecs

export type Recommendation = RecordOf<typeof recommendationFields>

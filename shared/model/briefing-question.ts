import type { FieldSpecs, RecordOf } from './field'

/**
 * A question of the territory's engineering with its answer, both free. Ids `question-1` to `question-4` stand
 * for the four that CoTerr proposes, until somebody words them.
 */
export const briefingQuestionFields = {
  title: { type: 'text' },
  text: { type: 'longText' },
  order: { type: 'number' },
} as const satisfies FieldSpecs

export type BriefingQuestion = RecordOf<typeof briefingQuestionFields>

import type { FieldSpecs, RecordOf } from './field'

/** A défi or enjeu of the territory. */
export const challengeFields = {
  title: { type: 'text' },
  kind: { type: 'term', vocabulary: 'challengeKind' },
  severity: { type: 'scale' },
  communes: { type: 'communes' },
  source: { type: 'text' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Challenge = RecordOf<typeof challengeFields>

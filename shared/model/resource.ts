import type { FieldSpecs, RecordOf } from './field'

/** One of the territory's richesses. */
export const resourceFields = {
  title: { type: 'text' },
  kind: { type: 'term', vocabulary: 'resourceKind' },
  actor: { type: 'reference', target: ['actor'] },
  commune: { type: 'commune' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Resource = RecordOf<typeof resourceFields>

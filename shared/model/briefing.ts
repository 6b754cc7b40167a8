import type { FieldSpecs, RecordOf } from './field'

/** A briefing that was made: its figures as they were that day, to be compared with the next one's. */
export const briefingFields = {
  title: { type: 'text' },
  /** ISO 8601 date and time, UTC. */
  madeOn: { type: 'text' },
  level: { type: 'text' },
  language: { type: 'text' },
  /** JSON of `shared/briefing/snapshot.ts`. */
  figures: { type: 'longText' },
} as const satisfies FieldSpecs

export type Briefing = RecordOf<typeof briefingFields>

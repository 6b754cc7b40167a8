import type { FieldSpecs, RecordOf } from './field'

/**
 * What somebody decided about a section of the briefing; its id is the section's code (`shared/briefing`).
 * What is not said follows the data and CoTerr's own order.
 */
export const briefingSectionFields = {
  isOff: { type: 'flag' },
  /** Place among the sections; equal ones in CoTerr's own order. */
  order: { type: 'number' },
  title: { type: 'text' },
  /** Stands in the place of the sentences made from the data. */
  text: { type: 'longText' },
} as const satisfies FieldSpecs

export type BriefingSection = RecordOf<typeof briefingSectionFields>

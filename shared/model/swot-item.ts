import type { FieldSpecs, RecordOf } from './field'

/** One line of the AFOM grid: a strength, weakness, opportunity or threat of the territory. */
export const swotItemFields = {
  quadrant: { type: 'term', vocabulary: 'swotQuadrant' },
  title: { type: 'text' },
  /** Place in its quadrant; equal ones by id. */
  order: { type: 'number' },
  challenges: { type: 'references', target: ['challenge'] },
  source: { type: 'text' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type SwotItem = RecordOf<typeof swotItemFields>

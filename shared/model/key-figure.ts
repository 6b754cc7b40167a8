import type { FieldSpecs, RecordOf } from './field'

/** A figure about the territory that was published elsewhere: typed, or pasted from a table. */
export const keyFigureFields = {
  title: { type: 'text' },
  value: { type: 'number' },
  unit: { type: 'text' },
  /** The year or day that it holds for. */
  year: { type: 'partialDate' },
  source: { type: 'text' },
  order: { type: 'number' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type KeyFigure = RecordOf<typeof keyFigureFields>

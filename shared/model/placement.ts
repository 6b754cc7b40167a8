import type { FieldSpecs, RecordOf } from './field'

/**
 * Where a person put an actor or an alliance in the network's picture; its id is that record's.
 * `x` and `y` are in the layout's own unit. Only what was placed by hand is a record: the rest is derived.
 */
export const placementFields = {
  x: { type: 'number' },
  y: { type: 'number' },
} as const satisfies FieldSpecs

export type Placement = RecordOf<typeof placementFields>

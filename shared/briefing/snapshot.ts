import type { RecordRef } from './figure'

/**
 * What a briefing that was made keeps of its figures, as the JSON of `briefing.figures`: the next one says what
 * moved. Lists are null where they would not fit into a field: only counts are then compared.
 */
export interface BriefingSnapshot {
  readonly version: 1
  /** Of every figure that was known, by its code. */
  readonly figures: Readonly<Record<string, number>>
  readonly actors: readonly RecordRef[] | null
  readonly alliances: readonly RecordRef[] | null
  /** Those that an alliance answered. */
  readonly challenges: readonly RecordRef[] | null
}

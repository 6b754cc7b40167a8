import type { FieldSpecs, RecordOf } from './field'

/** What one mission maps. There is one such record in a territory, and its id is the territory's. */
export const territoryFields = {
  name: { type: 'text' },
  kind: { type: 'term', vocabulary: 'territoryKind' },
  /** INSEE code of the commune or département, or SIREN of the EPCI; none where the name is free. */
  code: { type: 'text' },
  communes: { type: 'communes' },
  /** Who answers for the mission: named on the cover of a briefing. */
  director: { type: 'text', isPersonal: true },
  /** The time that the mission covers. */
  periodStart: { type: 'partialDate' },
  periodEnd: { type: 'partialDate' },
  maturity: { type: 'term', vocabulary: 'maturity' },
  maturityNote: { type: 'longText' },
  /** How often the network was arranged anew: each number is an arrangement of its own, the same everywhere. */
  arrangement: { type: 'number' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Territory = RecordOf<typeof territoryFields>

import type { FieldSpecs, RecordOf } from './field'

/** One actor's part in one alliance. */
export const membershipFields = {
  actor: { type: 'reference', target: ['actor'] },
  alliance: { type: 'reference', target: ['alliance'] },
  roles: { type: 'terms', vocabulary: 'role' },
  contributions: { type: 'terms', vocabulary: 'contribution' },
  since: { type: 'partialDate' },
  until: { type: 'partialDate' },
  commitment: { type: 'scale' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Membership = RecordOf<typeof membershipFields>

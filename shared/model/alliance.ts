import type { FieldSpecs, RecordOf } from './field'

/** Several actors acting together. Who they are stands in the memberships. */
export const allianceFields = {
  title: { type: 'text' },
  form: { type: 'term', vocabulary: 'allianceForm' },
  activityKinds: { type: 'terms', vocabulary: 'activityKind' },
  partnershipTypes: { type: 'terms', vocabulary: 'partnershipType' },
  stage: { type: 'term', vocabulary: 'stage' },
  startOn: { type: 'partialDate' },
  endOn: { type: 'partialDate' },
  challenges: { type: 'references', target: ['challenge'] },
  resources: { type: 'references', target: ['resource'] },
  communes: { type: 'communes' },
  purpose: { type: 'longText' },
  agreement: { type: 'term', vocabulary: 'agreement' },
  themes: { type: 'terms', vocabulary: 'theme' },
  isFictitious: { type: 'flag' },
  source: { type: 'text' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Alliance = RecordOf<typeof allianceFields>

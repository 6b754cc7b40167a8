import type { FieldSpecs, RecordOf } from './field'

/** A meeting, visit or interview: who took part, and what is to be done next. */
export const eventFields = {
  title: { type: 'text' },
  kind: { type: 'term', vocabulary: 'eventKind' },
  on: { type: 'partialDate' },
  commune: { type: 'commune' },
  participants: { type: 'references', target: ['actor'] },
  alliances: { type: 'references', target: ['alliance'] },
  challenges: { type: 'references', target: ['challenge'] },
  summary: { type: 'longText' },
  nextAction: { type: 'text' },
  nextActionBy: { type: 'text', isPersonal: true },
  nextActionOn: { type: 'partialDate' },
  isNextActionDone: { type: 'flag' },
  notes: { type: 'longText' },
} as const satisfies FieldSpecs

export type Event = RecordOf<typeof eventFields>

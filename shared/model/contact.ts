import type { FieldSpecs, RecordOf } from './field'

/** A natural person at an actor. Personal data live here and nowhere else. */
export const contactFields = {
  actor: { type: 'reference', target: ['actor'] },
  firstName: { type: 'text', isPersonal: true },
  lastName: { type: 'text', isPersonal: true },
  role: { type: 'text', isPersonal: true },
  email: { type: 'text', isPersonal: true },
  phone: { type: 'text', isPersonal: true },
  lawfulBasis: { type: 'term', vocabulary: 'lawfulBasis' },
  consentOn: { type: 'partialDate' },
  consentMeans: { type: 'text' },
  informedOn: { type: 'partialDate' },
  hasObjected: { type: 'flag' },
  lastContactOn: { type: 'partialDate' },
  reviewBy: { type: 'partialDate' },
  isPublicOffice: { type: 'flag' },
  source: { type: 'text' },
  notes: { type: 'longText', isPersonal: true },
} as const satisfies FieldSpecs

export type Contact = RecordOf<typeof contactFields>

import type { contacts as fr } from '../fr/contacts'
import type { SameKeys } from '../same-keys'

export const contacts = {
  add: 'Add a person',
  none: 'Nobody yet. Enter professional details only, those the mission needs.',
  unnamed: 'Unnamed person',
  edit: 'Edit {{name}}',
  fold: 'Fold {{name}}',
  remove: 'Remove this person',
  toInform:
    'To be informed within the month: which data, why, for how long, which rights (GDPR, art. 13 and 14).',
  informed: 'Informed',
  notInformed: 'To inform',
  objected: 'Objects',
  objectedHelp: 'This person objects to the use of their data: do not contact them any more.',
  chooseBasis: 'Choose the lawful basis: why these data may be kept.',
  proposeReview: 'Suggest in 36 months',
  title: { name: 'Person', reach: 'Details', rights: 'Rights of the person' },
  fields: {
    actor: 'Actor',
    firstName: 'First name',
    lastName: 'Last name',
    role: 'Position',
    email: 'Email',
    phone: 'Phone',
    lawfulBasis: 'Lawful basis',
    consentOn: 'Consent given on',
    consentMeans: 'By what means',
    informedOn: 'Informed on',
    hasObjected: 'Objects to the use of their data',
    lastContactOn: 'Last contact',
    reviewBy: 'Review by',
    isPublicOffice: 'Public office (elected)',
    source: 'Source',
    notes: 'Notes',
  },
} as const satisfies SameKeys<typeof fr>

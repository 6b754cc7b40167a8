import type { Vocabulary } from '../vocabulary'

/** What brought people together. */
export const eventKind = [
  { code: 'reunion', fr: 'Réunion', en: 'Meeting' },
  { code: 'visite', fr: 'Visite', en: 'Visit' },
  { code: 'entretien', fr: 'Entretien', en: 'Interview' },
  { code: 'atelier', fr: 'Atelier', en: 'Workshop' },
  { code: 'comite', fr: 'Comité de pilotage', en: 'Steering committee' },
  { code: 'rencontre', fr: 'Temps de rencontre', en: 'Networking event' },
  { code: 'autre', fr: 'Autre', en: 'Other' },
] as const satisfies Vocabulary

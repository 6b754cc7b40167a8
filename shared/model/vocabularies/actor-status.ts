import type { Vocabulary } from '../vocabulary'

/** Whether an actor still acts. */
export const actorStatus = [
  { code: 'active', fr: 'Actif', en: 'Active' },
  { code: 'dormant', fr: 'En sommeil', en: 'Dormant' },
  { code: 'closed', fr: 'Fermé ou dissous', en: 'Closed' },
  { code: 'unknown', fr: 'Inconnu', en: 'Unknown' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

/** What ties two actors outside an alliance (the first four after Net-Map). */
export const relationType = [
  { code: 'finance', fr: 'Finance', en: 'Funds' },
  { code: 'soutient', fr: 'Soutient', en: 'Supports' },
  { code: 'tension', fr: 'Tension', en: 'Conflict' },
  { code: 'pilote', fr: 'Dirige, pilote', en: 'Commands' },
  { code: 'informe', fr: 'Échange d’information', en: 'Information' },
  { code: 'coopere', fr: 'Coopère', en: 'Cooperates' },
  { code: 'membre', fr: 'Membre de', en: 'Member of' },
  { code: 'fournit', fr: 'Fournit', en: 'Supplies' },
  { code: 'souhaite', fr: 'Lien souhaité', en: 'Wished link' },
] as const satisfies Vocabulary

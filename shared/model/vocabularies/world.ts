import type { Vocabulary } from '../vocabulary'

/** The worlds that an alliance brings together. Words: Le RAMEAU and its note with CELAVAR; grouping ours. */
export const world = [
  { code: 'public', fr: 'Pouvoirs publics', en: 'Public authorities' },
  { code: 'economique', fr: 'Acteurs économiques', en: 'Economic actors' },
  { code: 'interet_general', fr: 'Structures d’intérêt général', en: 'General-interest bodies' },
  { code: 'academique', fr: 'Monde académique et éducatif', en: 'Academia and education' },
  {
    code: 'autre',
    fr: 'Autres (médias, experts, citoyens)',
    en: 'Others (media, experts, citizens)',
  },
] as const satisfies Vocabulary

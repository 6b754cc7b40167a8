import type { Vocabulary } from '../vocabulary'

/** The two lists of the seed article: défis of territories, enjeux that were experimented on. */
export const challengeGroup = [
  { code: 'defi', fr: 'Défis', en: 'Challenges' },
  { code: 'enjeu', fr: 'Enjeux partagés', en: 'Shared stakes' },
] as const satisfies Vocabulary

export const challengeKind = [
  { code: 'crise_economique', fr: 'Crise économique', en: 'Economic crisis', parent: 'defi' },
  { code: 'chomage', fr: 'Chômage', en: 'Unemployment', parent: 'defi' },
  { code: 'isolement', fr: 'Isolement social', en: 'Social isolation', parent: 'defi' },
  {
    code: 'intergenerationnel',
    fr: 'Difficultés intergénérationnelles',
    en: 'Intergenerational difficulties',
    parent: 'defi',
  },
  {
    code: 'sante',
    fr: 'Inégalité d’accès à la santé',
    en: 'Unequal access to health care',
    parent: 'defi',
  },
  { code: 'pollution', fr: 'Pollution', en: 'Pollution', parent: 'defi' },
  {
    code: 'savoir_faire',
    fr: 'Perte de savoir-faire locaux',
    en: 'Loss of local know-how',
    parent: 'defi',
  },
  { code: 'emploi', fr: 'Emploi', en: 'Employment', parent: 'enjeu' },
  { code: 'recyclage', fr: 'Recyclage', en: 'Recycling', parent: 'enjeu' },
  { code: 'education', fr: 'Éducation', en: 'Education', parent: 'enjeu' },
  { code: 'numerique', fr: 'Numérique', en: 'Digital', parent: 'enjeu' },
  { code: 'autre', fr: 'Autre', en: 'Other' },
] as const satisfies Vocabulary

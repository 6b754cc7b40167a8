import type { Vocabulary } from '../vocabulary'

/** The richesses of a territory (seed article; the last two are ours). */
export const resourceKind = [
  { code: 'artisanale', fr: 'Artisanale', en: 'Craft' },
  { code: 'industrielle', fr: 'Industrielle', en: 'Industrial' },
  { code: 'agricole', fr: 'Agricole', en: 'Agricultural' },
  { code: 'culturelle', fr: 'Culturelle', en: 'Cultural' },
  { code: 'associative', fr: 'Associative', en: 'Associative' },
  { code: 'humaine', fr: 'Humaine', en: 'Human' },
  { code: 'naturelle', fr: 'Naturelle, paysagère', en: 'Natural' },
  { code: 'autre', fr: 'Autre', en: 'Other' },
] as const satisfies Vocabulary

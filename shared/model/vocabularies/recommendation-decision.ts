import type { Vocabulary } from '../vocabulary'

/** What became of a recommendation. */
export const recommendationDecision = [
  { code: 'retenue', fr: 'Retenue', en: 'Accepted' },
  { code: 'ecartee', fr: 'Écartée', en: 'Dismissed' },
] as const satisfies Vocabulary

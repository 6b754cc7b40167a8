import type { Vocabulary } from '../vocabulary'

/** How rooted co-construction is in a territory, by the steps of the seed article. */
export const maturity = [
  { code: 'aucune', fr: 'Pas encore', en: 'Not yet' },
  { code: 'emergente', fr: 'Initiatives émergentes', en: 'Emerging initiatives' },
  { code: 'multiple', fr: 'Initiatives multiples', en: 'Multiple initiatives' },
  { code: 'ancree', fr: 'Pleinement ancrée', en: 'Fully embedded' },
] as const satisfies Vocabulary

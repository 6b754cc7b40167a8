import type { Vocabulary } from '../vocabulary'

/** The AFOM grid: the first two are the territory's own, the others come from outside. */
export const swotQuadrant = [
  { code: 'atout', fr: 'Atouts', en: 'Strengths' },
  { code: 'faiblesse', fr: 'Faiblesses', en: 'Weaknesses' },
  { code: 'opportunite', fr: 'Opportunités', en: 'Opportunities' },
  { code: 'menace', fr: 'Menaces', en: 'Threats' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

/** How far an alliance has come. */
export const stage = [
  { code: 'idee', fr: 'Idée', en: 'Idea' },
  { code: 'cadrage', fr: 'Cadrage', en: 'Scoping' },
  { code: 'construction', fr: 'Co-construction', en: 'Design' },
  { code: 'formalisee', fr: 'Formalisée', en: 'Formalised' },
  { code: 'active', fr: 'En action', en: 'Running' },
  { code: 'evaluee', fr: 'Évaluée', en: 'Evaluated' },
  { code: 'essaimage', fr: 'Essaimage', en: 'Scaling' },
  { code: 'suspendue', fr: 'Suspendue', en: 'On hold' },
  { code: 'terminee', fr: 'Terminée', en: 'Ended' },
] as const satisfies Vocabulary

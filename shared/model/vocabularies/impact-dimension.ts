import type { Vocabulary } from '../vocabulary'

/** The four impacts of co-construction, by the seed article. */
export const impactDimension = [
  { code: 'innovation', fr: 'Innovation', en: 'Innovation' },
  { code: 'confiance', fr: 'Confiance', en: 'Trust' },
  { code: 'performance', fr: 'Performance', en: 'Performance' },
  { code: 'mobilisation', fr: 'Mobilisation des citoyens', en: 'Citizen mobilisation' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

/** What binds the partners of an alliance. */
export const agreement = [
  { code: 'aucun', fr: 'Aucun', en: 'None' },
  { code: 'verbal', fr: 'Accord verbal', en: 'Verbal agreement' },
  { code: 'charte', fr: 'Charte', en: 'Charter' },
  { code: 'convention', fr: 'Convention', en: 'Written agreement' },
  { code: 'structure_juridique', fr: 'Structure juridique', en: 'Legal entity' },
] as const satisfies Vocabulary

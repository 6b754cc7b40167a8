import type { Vocabulary } from '../vocabulary'

/** How many employees: the codes and bands of SIRENE (`trancheEffectifs...`), kept as they are. */
export const size = [
  { code: 'NN', fr: 'Non employeur', en: 'No employees' },
  { code: '00', fr: '0 salarié en fin d’année', en: '0 employees at year’s end' },
  { code: '01', fr: '1 ou 2 salariés', en: '1 or 2 employees' },
  { code: '02', fr: '3 à 5 salariés', en: '3 to 5 employees' },
  { code: '03', fr: '6 à 9 salariés', en: '6 to 9 employees' },
  { code: '11', fr: '10 à 19 salariés', en: '10 to 19 employees' },
  { code: '12', fr: '20 à 49 salariés', en: '20 to 49 employees' },
  { code: '21', fr: '50 à 99 salariés', en: '50 to 99 employees' },
  { code: '22', fr: '100 à 199 salariés', en: '100 to 199 employees' },
  { code: '31', fr: '200 à 249 salariés', en: '200 to 249 employees' },
  { code: '32', fr: '250 à 499 salariés', en: '250 to 499 employees' },
  { code: '41', fr: '500 à 999 salariés', en: '500 to 999 employees' },
  { code: '42', fr: '1 000 à 1 999 salariés', en: '1,000 to 1,999 employees' },
  { code: '51', fr: '2 000 à 4 999 salariés', en: '2,000 to 4,999 employees' },
  { code: '52', fr: '5 000 à 9 999 salariés', en: '5,000 to 9,999 employees' },
  { code: '53', fr: '10 000 salariés et plus', en: '10,000 employees or more' },
] as const satisfies Vocabulary

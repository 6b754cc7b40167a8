import type { Vocabulary } from '../vocabulary'

/** The three forms of co-construction (Le RAMEAU, note of 29 February 2016). */
export const allianceForm = [
  { code: 'dialogue', fr: 'Animation du dialogue territorial', en: 'Territorial dialogue' },
  { code: 'experimentation', fr: 'Expérimentation collective', en: 'Collective experimentation' },
  {
    code: 'partenariat',
    fr: 'Partenariat entre organisations',
    en: 'Partnership between organisations',
  },
] as const satisfies Vocabulary

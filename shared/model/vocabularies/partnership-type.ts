import type { Vocabulary } from '../vocabulary'

/** The typology of partnerships (Le RAMEAU, 2010): several may apply. A sub-kind has its type as parent. */
export const partnershipType = [
  { code: 'mecenat', fr: 'Mécénat', en: 'Sponsorship, philanthropy' },
  { code: 'mecenat_financier', fr: 'Mécénat financier', en: 'Financial', parent: 'mecenat' },
  { code: 'mecenat_nature', fr: 'Mécénat en nature', en: 'In kind', parent: 'mecenat' },
  { code: 'mecenat_logistique', fr: 'Mécénat logistique', en: 'Logistics', parent: 'mecenat' },
  {
    code: 'mecenat_competences',
    fr: 'Mécénat de compétences',
    en: 'Skills-based',
    parent: 'mecenat',
  },
  { code: 'pratiques_responsables', fr: 'Pratiques responsables', en: 'Responsible practices' },
  { code: 'cooperation_economique', fr: 'Coopération économique', en: 'Economic cooperation' },
  { code: 'innovation_societale', fr: 'Innovation sociétale', en: 'Societal innovation' },
] as const satisfies Vocabulary

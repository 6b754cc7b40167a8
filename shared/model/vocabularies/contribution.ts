import type { Vocabulary } from '../vocabulary'

/** What an actor brings to an alliance (after the PARTNER tool). */
export const contribution = [
  { code: 'financement', fr: 'Financement', en: 'Funding' },
  { code: 'nature', fr: 'Apport en nature, locaux', en: 'In kind, premises' },
  { code: 'salaries', fr: 'Temps salarié', en: 'Paid staff' },
  { code: 'benevoles', fr: 'Bénévoles', en: 'Volunteers' },
  { code: 'donnees', fr: 'Données', en: 'Data' },
  { code: 'avis', fr: 'Information, retours', en: 'Information, feedback' },
  { code: 'expertise', fr: 'Expertise', en: 'Expertise' },
  { code: 'reseau', fr: 'Liens avec les habitants', en: 'Community connections' },
  { code: 'portage', fr: 'Portage administratif', en: 'Fiscal management' },
  { code: 'animation', fr: 'Animation', en: 'Facilitation, leadership' },
  { code: 'plaidoyer', fr: 'Plaidoyer', en: 'Advocacy' },
  { code: 'numerique', fr: 'Numérique', en: 'IT, web' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

/** Why a contact's personal data may be kept (RGPD, article 6). */
export const lawfulBasis = [
  { code: 'interet_legitime', fr: 'Intérêt légitime', en: 'Legitimate interest' },
  { code: 'consentement', fr: 'Consentement', en: 'Consent' },
  { code: 'mission_publique', fr: 'Mission d’intérêt public', en: 'Public task' },
  { code: 'contrat', fr: 'Contrat', en: 'Contract' },
  { code: 'obligation_legale', fr: 'Obligation légale', en: 'Legal obligation' },
] as const satisfies Vocabulary

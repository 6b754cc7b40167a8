import type { Vocabulary } from '../vocabulary'

/** What an actor is in an alliance. */
export const role = [
  { code: 'porteur', fr: 'Porteur', en: 'Lead' },
  { code: 'catalyseur', fr: 'Catalyseur, facilitateur', en: 'Catalyst, facilitator' },
  { code: 'mediateur', fr: 'Médiateur', en: 'Mediator' },
  { code: 'partenaire', fr: 'Partenaire', en: 'Partner' },
  { code: 'financeur', fr: 'Financeur', en: 'Funder' },
  { code: 'expert', fr: 'Expert', en: 'Expert' },
  { code: 'beneficiaire', fr: 'Bénéficiaire', en: 'Beneficiary' },
  { code: 'temoin', fr: 'Observateur', en: 'Observer' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

/** What sort of ground a mission maps. */
export const territoryKind = [
  { code: 'commune', fr: 'Commune', en: 'Municipality' },
  { code: 'epci', fr: 'Intercommunalité (EPCI)', en: 'Intercommunal body (EPCI)' },
  { code: 'petr', fr: 'Pays, PETR', en: 'Rural territorial pole (PETR)' },
  { code: 'departement', fr: 'Département', en: 'Département' },
  { code: 'region', fr: 'Région', en: 'Region' },
  { code: 'bassin_de_vie', fr: 'Bassin de vie', en: 'Living area' },
  { code: 'libre', fr: 'Territoire libre', en: 'Free territory' },
] as const satisfies Vocabulary

import type { Vocabulary } from '../vocabulary'

const association = [
  { code: 'declaree', fr: 'Association déclarée', en: 'Registered association' },
  {
    code: 'utilite_publique',
    fr: 'Reconnue d’utilité publique',
    en: 'Of recognised public benefit',
  },
  { code: 'insertion', fr: 'Association d’insertion', en: 'Work-integration association' },
  { code: 'groupement_employeurs', fr: 'Groupement d’employeurs', en: 'Employers’ group' },
  {
    code: 'droit_local',
    fr: 'Association de droit local (Alsace-Moselle)',
    en: 'Association under local law (Alsace-Moselle)',
  },
  { code: 'congregation', fr: 'Congrégation', en: 'Congregation' },
  { code: 'non_declaree', fr: 'Association non déclarée', en: 'Unregistered association' },
  { code: 'union', fr: 'Union d’associations', en: 'Union of associations' },
  { code: 'federation', fr: 'Fédération', en: 'Federation' },
] as const satisfies Vocabulary

const company = [
  { code: 'tpe_pme', fr: 'TPE ou PME', en: 'Small or medium company' },
  { code: 'eti', fr: 'Entreprise de taille intermédiaire', en: 'Mid-size company' },
  { code: 'grande_entreprise', fr: 'Grande entreprise', en: 'Large company' },
  { code: 'entreprise_individuelle', fr: 'Entreprise individuelle', en: 'Sole trader' },
  { code: 'exploitation_agricole', fr: 'Exploitation agricole', en: 'Farm' },
  { code: 'cooperative', fr: 'Coopérative', en: 'Cooperative' },
  { code: 'scop', fr: 'SCOP', en: 'Workers’ cooperative (SCOP)' },
  { code: 'cuma', fr: 'CUMA', en: 'Farm machinery cooperative (CUMA)' },
  { code: 'cooperative_agricole', fr: 'Coopérative agricole', en: 'Agricultural cooperative' },
  { code: 'mutuelle', fr: 'Mutuelle', en: 'Mutual society' },
  {
    code: 'siae',
    fr: 'Structure d’insertion par l’activité économique',
    en: 'Work-integration social enterprise',
  },
  {
    code: 'entreprise_ess',
    fr: 'Autre entreprise de l’économie sociale et solidaire',
    en: 'Other social economy company',
  },
  { code: 'societe_mission', fr: 'Société à mission', en: 'Mission-led company' },
  { code: 'entreprise_publique', fr: 'Entreprise publique', en: 'State-owned company' },
] as const satisfies Vocabulary

const publicAuthority = [
  { code: 'commune', fr: 'Commune', en: 'Municipality' },
  { code: 'communaute_communes', fr: 'Communauté de communes', en: 'Community of municipalities' },
  {
    code: 'communaute_agglomeration',
    fr: 'Communauté d’agglomération',
    en: 'Urban agglomeration community',
  },
  { code: 'communaute_urbaine', fr: 'Communauté urbaine', en: 'Urban community' },
  { code: 'metropole', fr: 'Métropole', en: 'Metropolis' },
  {
    code: 'petr',
    fr: 'Pôle d’équilibre territorial et rural, pays',
    en: 'Rural territorial pole (PETR)',
  },
  {
    code: 'syndicat_mixte',
    fr: 'Syndicat intercommunal ou mixte',
    en: 'Inter-municipal syndicate',
  },
  { code: 'departement', fr: 'Département', en: 'Département' },
  { code: 'region', fr: 'Région', en: 'Region' },
  { code: 'service_etat', fr: 'Service de l’État', en: 'State service' },
  { code: 'ccas', fr: 'CCAS ou CIAS', en: 'Municipal social action centre' },
  { code: 'hopital', fr: 'Hôpital', en: 'Hospital' },
  {
    code: 'chambre_consulaire',
    fr: 'Chambre consulaire',
    en: 'Chamber of commerce, trades or agriculture',
  },
  { code: 'gip', fr: 'Groupement d’intérêt public', en: 'Public interest group (GIP)' },
  { code: 'protection_sociale', fr: 'Protection sociale', en: 'Social protection body' },
  { code: 'operateur', fr: 'Opérateur, établissement public', en: 'Public operator' },
] as const satisfies Vocabulary

const education = [
  { code: 'ecole', fr: 'École, collège ou lycée', en: 'School' },
  { code: 'enseignement_superieur', fr: 'Université ou grande école', en: 'Higher education' },
  { code: 'laboratoire', fr: 'Laboratoire, organisme de recherche', en: 'Research body' },
] as const satisfies Vocabulary

const media = [
  { code: 'presse', fr: 'Presse', en: 'Press' },
  { code: 'radio', fr: 'Radio', en: 'Radio' },
  { code: 'television', fr: 'Télévision', en: 'Television' },
  { code: 'web', fr: 'Média en ligne', en: 'Online media' },
  { code: 'agence', fr: 'Agence', en: 'Agency' },
] as const satisfies Vocabulary

function under(parent: string, terms: Vocabulary): Vocabulary {
  return terms.map((term) => ({ ...term, parent }))
}

/** What an actor is within its kind, which is the parent. Codes are unique across kinds. */
export const actorSubKind: Vocabulary = [
  ...under('association', association),
  ...under('entreprise', company),
  ...under('pouvoir_public', publicAuthority),
  ...under('universite', education),
  ...under('media', media),
]

/** The codes of `actorSubKind`, so that a table that writes one cannot misspell it. */
export type ActorSubKind = (
  | (typeof association)[number]
  | (typeof company)[number]
  | (typeof publicAuthority)[number]
  | (typeof education)[number]
  | (typeof media)[number]
)['code']

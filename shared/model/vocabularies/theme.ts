import type { Vocabulary } from '../vocabulary'

/**
 * What an actor or an alliance is about. The families of the RNA's social objects, close ones joined,
 * then four that the field needs and the RNA of 1901 has not. Politics and religion are left out on
 * purpose: they would say something of the opinions of an actor's people (RGPD, article 9).
 */
export const theme = [
  {
    code: 'citoyennete',
    fr: 'Citoyenneté, droits et justice',
    en: 'Citizenship, rights and justice',
  },
  { code: 'information', fr: 'Information et communication', en: 'Information and communication' },
  { code: 'culture', fr: 'Culture', en: 'Culture' },
  { code: 'loisirs', fr: 'Loisirs', en: 'Leisure' },
  { code: 'socioculturel', fr: 'Animation socioculturelle', en: 'Community activities' },
  { code: 'patrimoine', fr: 'Patrimoine', en: 'Heritage' },
  { code: 'sport', fr: 'Sport', en: 'Sport' },
  { code: 'chasse_peche', fr: 'Chasse et pêche', en: 'Hunting and fishing' },
  { code: 'entraide', fr: 'Amicales et entraide', en: 'Mutual aid' },
  { code: 'education', fr: 'Éducation et formation', en: 'Education and training' },
  { code: 'recherche', fr: 'Recherche', en: 'Research' },
  { code: 'sante', fr: 'Santé', en: 'Health' },
  { code: 'medico_social', fr: 'Médico-social et handicap', en: 'Care and disability' },
  { code: 'action_sociale', fr: 'Action sociale', en: 'Social action' },
  { code: 'solidarite', fr: 'Solidarité et humanitaire', en: 'Solidarity and humanitarian aid' },
  { code: 'familles', fr: 'Familles, enfance et aînés', en: 'Families, children and older people' },
  { code: 'economie', fr: 'Activités économiques', en: 'Economic activities' },
  { code: 'environnement', fr: 'Environnement et cadre de vie', en: 'Environment' },
  { code: 'emploi', fr: 'Emploi et développement local', en: 'Employment and local development' },
  { code: 'logement', fr: 'Logement', en: 'Housing' },
  { code: 'tourisme', fr: 'Tourisme', en: 'Tourism' },
  { code: 'securite', fr: 'Sécurité et protection civile', en: 'Safety and civil protection' },
  { code: 'memoire', fr: 'Mémoire et défense', en: 'Remembrance and defence' },
  { code: 'agriculture', fr: 'Agriculture et alimentation', en: 'Agriculture and food' },
  { code: 'energie', fr: 'Énergie et climat', en: 'Energy and climate' },
  { code: 'mobilite', fr: 'Mobilité et transports', en: 'Mobility and transport' },
  { code: 'numerique', fr: 'Numérique', en: 'Digital' },
] as const satisfies Vocabulary

export type Theme = (typeof theme)[number]['code']

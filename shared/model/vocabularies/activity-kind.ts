import type { Vocabulary } from '../vocabulary'

/** The four « métiers » of the catalyseurs territoriaux (associations.gouv.fr/les-catalyseurs-territoriaux-11363). */
export const activityGroup = [
  { code: 'dialogue', fr: 'Dialogue territorial', en: 'Territorial dialogue' },
  {
    code: 'experimentation',
    fr: 'Expérimentations collectives',
    en: 'Collective experimentation',
  },
  { code: 'accompagnement', fr: 'Accompagnements', en: 'Support' },
  { code: 'lieu', fr: 'Gestion d’un lieu', en: 'Running a place' },
] as const satisfies Vocabulary

/** What an alliance does: the sixteen cells of the ministry's table, by métier. */
export const activityKind = [
  {
    code: 'connaissance',
    fr: 'Partage de connaissance du territoire et des acteurs',
    en: 'Sharing knowledge of the territory and its actors',
    parent: 'dialogue',
  },
  {
    code: 'rencontre',
    fr: 'Temps de rencontre et d’interconnaissance',
    en: 'Meetings to get to know each other',
    parent: 'dialogue',
  },
  {
    code: 'sensibilisation',
    fr: 'Sensibilisation aux alliances territoriales',
    en: 'Raising awareness of territorial alliances',
    parent: 'dialogue',
  },
  {
    code: 'mise_en_relation',
    fr: 'Mise en relation',
    en: 'Introducing actors to each other',
    parent: 'dialogue',
  },
  {
    code: 'besoins',
    fr: 'Identification des besoins et enjeux partagés',
    en: 'Identifying shared needs and stakes',
    parent: 'experimentation',
  },
  {
    code: 'mobilisation',
    fr: 'Mobilisation des acteurs pour co-construire des solutions',
    en: 'Mobilising actors to design solutions together',
    parent: 'experimentation',
  },
  {
    code: 'copilotage',
    fr: 'Co-pilotage des expérimentations',
    en: 'Steering experiments together',
    parent: 'experimentation',
  },
  {
    code: 'evaluation',
    fr: 'Évaluation des expérimentations',
    en: 'Evaluating experiments',
    parent: 'experimentation',
  },
  {
    code: 'incubation',
    fr: 'Incubation de projets',
    en: 'Incubating projects',
    parent: 'accompagnement',
  },
  {
    code: 'formation',
    fr: 'Formation aux nouvelles pratiques',
    en: 'Training in new practices',
    parent: 'accompagnement',
  },
  {
    code: 'appui_partenariats',
    fr: 'Accompagnement de partenariats',
    en: 'Supporting partnerships',
    parent: 'accompagnement',
  },
  {
    code: 'essaimage',
    fr: 'Essaimage, accélération, transfert de savoir-faire',
    en: 'Scaling, acceleration, transfer of know-how',
    parent: 'accompagnement',
  },
  {
    code: 'lieu_echanges',
    fr: 'Lieu d’échanges convivial',
    en: 'Friendly place to meet',
    parent: 'lieu',
  },
  { code: 'coworking', fr: 'Espace de coworking', en: 'Coworking space', parent: 'lieu' },
  {
    code: 'demonstrateur',
    fr: 'Showroom, démonstrateur',
    en: 'Showroom, demonstrator',
    parent: 'lieu',
  },
  { code: 'fab_lab', fr: 'Fab lab', en: 'Fab lab', parent: 'lieu' },
] as const satisfies Vocabulary

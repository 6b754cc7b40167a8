import type { Relation } from '../../../shared/model/relation'

export const relations = {
  add: 'Ajouter une relation',
  addShort: 'Ajouter',
  emptyTitle: 'Aucune relation pour l’instant',
  emptyHelp:
    'Une relation lie deux acteurs hors de toute alliance : qui finance, soutient, informe qui ; qui est en tension avec qui.',
  column: {
    from: 'De',
    type: 'Relation',
    to: 'Vers',
    strength: 'Force',
    since: 'Depuis',
  },
  facet: { type: 'Relation', actor: 'Acteur' },
  section: { tie: 'Le lien', time: 'Dans le temps', evidence: 'Ce qui l’atteste' },
  openActor: 'Ouvrir {{name}}',
  direction: 'Sens',
  to: 'Vers l’autre',
  from: 'Depuis l’autre',
  mutual: 'Réciproque',
  otherActor: 'Avec quel acteur',
  remove: 'Supprimer la relation avec {{name}}',
  untyped: 'Relation à préciser',
  needBoth: 'Choisissez les deux acteurs.',
  fields: {
    from: 'De',
    to: 'Vers',
    type: 'Relation',
    isMutual: 'Réciproque',
    strength: 'Force du lien',
    trust: 'Confiance',
    since: 'Depuis',
    until: 'Jusqu’à',
    evidence: 'Constat, source',
  } satisfies Record<Exclude<keyof Relation, 'id'>, string>,
} as const

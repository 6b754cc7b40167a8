import type { Challenge } from '../../../shared/model/challenge'

export const challenges = {
  add: 'Ajouter un défi',
  addShort: 'Ajouter',
  emptyTitle: 'Aucun défi pour l’instant',
  emptyHelp:
    'Les défis et enjeux du territoire : ce à quoi les alliances répondent, de l’isolement à la perte de savoir-faire.',
  column: {
    title: 'Défi',
    kind: 'Type',
    severity: 'Gravité',
    communes: 'Communes',
    alliances: 'Alliances',
  },
  section: { what: 'Le défi', alliances: 'Alliances qui y répondent' },
  fields: {
    title: 'Intitulé',
    kind: 'Type',
    severity: 'Gravité',
    communes: 'Communes concernées',
    source: 'Source',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Challenge, 'id'>, string>,
} as const

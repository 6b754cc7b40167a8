import type { Resource } from '../../../shared/model/resource'

export const resources = {
  add: 'Ajouter une richesse',
  addShort: 'Ajouter',
  emptyTitle: 'Aucune richesse pour l’instant',
  emptyHelp:
    'Les richesses du territoire : savoir-faire, filières, lieux, patrimoine, élan associatif, tout ce sur quoi une alliance peut s’appuyer.',
  column: { title: 'Richesse', kind: 'Type', actor: 'Portée par', commune: 'Commune' },
  section: { what: 'La richesse', alliances: 'Alliances qui s’y appuient' },
  fields: {
    title: 'Intitulé',
    kind: 'Type',
    actor: 'Portée par l’acteur',
    commune: 'Commune',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Resource, 'id'>, string>,
} as const

import type { Impact } from '../../../shared/model/impact'

export const impacts = {
  add: 'Ajouter un impact',
  addShort: 'Ajouter',
  emptyTitle: 'Aucun impact pour l’instant',
  emptyHelp:
    'Ce que les alliances ont changé : innovation, confiance, performance, mobilisation des citoyens. Avec ce qui le montre.',
  section: { what: 'L’impact', evidence: 'Ce qui le montre' },
  facet: { evidence: 'Preuve notée' },
  openAlliance: 'Ouvrir {{name}}',
  needAlliance: 'Un impact est celui d’une alliance : écrivez laquelle.',
  addTo: 'Ajouter un impact : {{dimension}}',
  addPlaceholder: 'Ce qui a changé, puis Entrée',
  noEvidence: 'Rien ne le montre encore : un chiffre, un témoignage, un document.',
  otherDimension: 'Sans dimension',
  remove: 'Retirer l’impact {{name}}',
  fields: {
    alliance: 'Alliance',
    dimension: 'Dimension',
    title: 'Ce qui a changé',
    level: 'Ampleur',
    observedOn: 'Constaté le',
    evidence: 'Ce qui le montre',
    source: 'Source',
  } satisfies Record<Exclude<keyof Impact, 'id'>, string>,
} as const

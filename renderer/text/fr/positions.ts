import type { Position } from '../../../shared/model/position'

export const positions = {
  fields: {
    actor: 'Acteur',
    challenge: 'Défi',
    stance: 'Position',
    priority: 'Priorité',
    statedOn: 'Exprimée le',
    source: 'Source',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Position, 'id'>, string>,
} as const

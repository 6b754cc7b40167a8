import type { Position } from '../../../shared/model/position'

export const positions = {
  fields: {
    actor: 'Actor',
    challenge: 'Challenge',
    stance: 'Stance',
    priority: 'Priority',
    statedOn: 'Stated on',
    source: 'Source',
    notes: 'Notes',
  } satisfies Record<Exclude<keyof Position, 'id'>, string>,
} as const

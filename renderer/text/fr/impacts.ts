import type { Impact } from '../../../shared/model/impact'

export const impacts = {
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

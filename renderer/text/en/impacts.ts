import type { Impact } from '../../../shared/model/impact'

export const impacts = {
  fields: {
    alliance: 'Alliance',
    dimension: 'Dimension',
    title: 'What changed',
    level: 'Extent',
    observedOn: 'Observed on',
    evidence: 'Evidence',
    source: 'Source',
  } satisfies Record<Exclude<keyof Impact, 'id'>, string>,
} as const

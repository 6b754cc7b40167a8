import type { Impact } from '../../../shared/model/impact'

export const impacts = {
  add: 'Add an impact',
  addShort: 'Add',
  emptyTitle: 'No impact yet',
  emptyHelp:
    'What the alliances changed: innovation, trust, performance, citizen mobilisation. With the evidence for it.',
  section: { what: 'The impact', evidence: 'Evidence' },
  facet: { evidence: 'Evidence noted' },
  openAlliance: 'Open {{name}}',
  needAlliance: 'An impact is an alliance’s: write which one.',
  addTo: 'Add an impact: {{dimension}}',
  addPlaceholder: 'What changed, then Enter',
  noEvidence: 'Nothing shows it yet: a figure, a testimony, a document.',
  otherDimension: 'No dimension',
  remove: 'Remove the impact {{name}}',
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

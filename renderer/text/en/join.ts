import type { SameKeys } from '../same-keys'
import type { join as fr } from '../fr/join'

export const join = {
  kinds: {
    territory: 'Territory',
    actor: 'Actor',
    contact: 'Person',
    alliance: 'Alliance',
    membership: 'Partner',
    relation: 'Relation',
    challenge: 'Challenge',
    resource: 'Resource',
    placement: 'Place in the network',
    term: 'Vocabulary word',
  },
  otherKind: 'Record of a newer version',
  fields: {
    territory: {
      name: 'Name',
      kind: 'Kind of territory',
      code: 'Official code',
      communes: 'Communes',
      maturity: 'Maturity of co-construction',
      maturityNote: 'What shows the maturity',
      notes: 'Notes',
    },
    placement: { x: 'Horizontal position', y: 'Vertical position' },
    term: {
      vocabulary: 'Vocabulary',
      code: 'Code',
      fr: 'In French',
      en: 'In English',
      parent: 'Group',
    },
  },
  merging: { sameAs: 'Same actor as', notSame: 'Other actor than' },
  removal: 'Removal',
} as const satisfies SameKeys<typeof fr>

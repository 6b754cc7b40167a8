import type { relations as fr } from '../fr/relations'
import type { SameKeys } from '../same-keys'

export const relations = {
  add: 'Add a relation',
  addShort: 'Add',
  emptyTitle: 'No relation yet',
  emptyHelp:
    'A relation ties two actors outside any alliance: who funds, supports, informs whom; who is in conflict with whom.',
  column: {
    from: 'From',
    type: 'Relation',
    to: 'To',
    strength: 'Strength',
    since: 'Since',
  },
  facet: { type: 'Relation', actor: 'Actor' },
  section: { tie: 'The tie', time: 'In time', evidence: 'What attests it' },
  openActor: 'Open {{name}}',
  direction: 'Direction',
  to: 'To the other',
  from: 'From the other',
  mutual: 'Mutual',
  otherActor: 'With which actor',
  remove: 'Remove the relation with {{name}}',
  untyped: 'Relation to be told',
  needBoth: 'Choose both actors.',
  fields: {
    from: 'From',
    to: 'To',
    type: 'Relation',
    isMutual: 'Mutual',
    strength: 'Strength of the tie',
    trust: 'Trust',
    since: 'Since',
    until: 'Until',
    evidence: 'Observation, source',
  },
} as const satisfies SameKeys<typeof fr>

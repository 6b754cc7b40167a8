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
  facet: { type: 'Relation', strength: 'Strength' },
  section: { tie: 'The tie', time: 'In time', evidence: 'What attests it' },
  phrase: '{{from}} {{arrow}} {{to}}',
  direction: 'Direction',
  to: 'To the other',
  from: 'From the other',
  mutual: 'Mutual',
  otherActor: 'With which actor',
  open: 'Open the relation',
  remove: 'Remove the relation with {{name}}',
  untyped: 'Relation to be told',
  sameActor: 'A relation ties two different actors.',
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

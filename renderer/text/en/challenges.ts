import type { challenges as fr } from '../fr/challenges'
import type { SameKeys } from '../same-keys'

export const challenges = {
  add: 'Add a challenge',
  addShort: 'Add',
  emptyTitle: 'No challenge yet',
  emptyHelp:
    'The challenges and stakes of the territory: what alliances answer, from isolation to the loss of know-how.',
  column: {
    title: 'Challenge',
    kind: 'Kind',
    severity: 'Severity',
    communes: 'Municipalities',
    alliances: 'Alliances',
  },
  section: { what: 'The challenge', alliances: 'Alliances that answer it' },
  fields: {
    title: 'Title',
    kind: 'Kind',
    severity: 'Severity',
    communes: 'Municipalities concerned',
    source: 'Source',
    notes: 'Notes',
  },
} as const satisfies SameKeys<typeof fr>

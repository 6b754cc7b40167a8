import type { resources as fr } from '../fr/resources'
import type { SameKeys } from '../same-keys'

export const resources = {
  add: 'Add a resource',
  addShort: 'Add',
  emptyTitle: 'No resource yet',
  emptyHelp:
    'The resources of the territory: know-how, industries, places, heritage, community life, all that an alliance can lean on.',
  column: { title: 'Resource', kind: 'Kind', actor: 'Held by', commune: 'Municipality' },
  section: { what: 'The resource', alliances: 'Alliances that lean on it' },
  fields: {
    title: 'Title',
    kind: 'Kind',
    actor: 'Held by the actor',
    commune: 'Municipality',
    notes: 'Notes',
  },
} as const satisfies SameKeys<typeof fr>

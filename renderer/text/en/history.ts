import type { history as fr } from '../fr/history'
import type { SameKeys } from '../same-keys'

export const history = {
  add: {
    territory: 'creation of the territory',
    actor: 'new actor',
    contact: 'new contact',
    alliance: 'new alliance',
    membership: 'new partner',
    relation: 'new relation',
    challenge: 'new challenge',
    resource: 'new resource',
    placement: 'move on the network',
    term: 'new term',
  },
  edit: {
    territory: 'change of the territory',
    actor: 'change of an actor',
    contact: 'change of a contact',
    alliance: 'change of an alliance',
    membership: 'change of a partner',
    relation: 'change of a relation',
    challenge: 'change of a challenge',
    resource: 'change of a resource',
    placement: 'move on the network',
    term: 'change of a term',
  },
  remove: {
    territory: 'removal of the territory',
    actor: 'removal of actors',
    contact: 'removal of a contact',
    alliance: 'removal of alliances',
    membership: 'removal of a partner',
    relation: 'removal of relations',
    challenge: 'removal of challenges',
    resource: 'removal of resources',
    placement: 'return to the computed place',
    term: 'removal of a term',
  },
  addAuthorities: 'entry of the territory’s public authorities',
  import: 'import of a file',
  openFile: 'opening of a file',
} as const satisfies SameKeys<typeof fr>

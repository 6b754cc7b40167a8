import { deriveNetwork } from '../../../shared/graph/derive-network'
import type { Projection } from '../../../shared/graph/network'
import type { NetworkInput } from '../../../shared/graph/network-input'
import type { ShownNetwork } from '../../../shared/interchange/shown-network'
import { termLabel } from '../../../shared/model/vocabularies/term-label'

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** A small territory whose texts try every character that a format gives a meaning to. */
export const input: NetworkInput = {
  actors: byId([
    {
      id: 'siren:200044014',
      name: 'CC « Creuse <Grand> Sud » & Cie',
      acronym: 'CCCGS',
      kind: 'pouvoir_public',
      commune: '23008',
      themes: ['culture', 'patrimoine'],
      email: 'mairie@exemple.fr',
      phone: '05 55 00 00 00',
      address: '1 rue du Secret',
      notes: 'Ne pas diffuser',
      influence: 4,
    },
    {
      id: 'a-1',
      name: '=HYPERLINK("http://x";"y")',
      kind: 'entreprise',
      isPerson: true,
      website: 'https://chez-moi.exemple',
      tags: ['bois; local', 'filière|courte'],
      purpose: 'Première ligne\nseconde "ligne"',
      isFictitious: true,
    },
    { id: 'a-2', name: 'Muet\u0001 \ud83e\uddf6', kind: 'media' },
  ]),
  alliances: byId([
    {
      id: 'al-1',
      title: 'De la laine au fil',
      form: 'experimentation',
      stage: 'active',
      startOn: '2023-03',
      themes: ['economie'],
      communes: ['23008'],
    },
  ]),
  memberships: byId([
    {
      id: 'm-1',
      actor: 'siren:200044014',
      alliance: 'al-1',
      roles: ['porteur'],
      since: '2023',
      commitment: 3,
    },
    { id: 'm-2', actor: 'a-1', alliance: 'al-1' },
  ]),
  relations: byId([
    { id: 'r-1', from: 'a-1', to: 'a-2', type: 'finance', strength: 2, since: '2024-05' },
    { id: 'r-2', from: 'a-2', to: 'siren:200044014', type: 'tension', isMutual: true },
  ]),
  placements: new Map(),
  terms: new Map(),
}

/** What the screen would show of it. */
export function shown(projection: Projection = 'two-mode'): ShownNetwork {
  const network = deriveNetwork(input, projection)
  return {
    title: 'Creuse <Grand> Sud',
    description: 'Acteurs & alliances',
    writtenOn: '2026-11-23',
    network,
    input,
    places: new Map([
      ['a-1', { x: 1.5, y: -20 }],
      ['al-1', { x: -40, y: 12.25 }],
    ]),
    colors: new Map([['a-1', '#1f6f5c']]),
    measures: new Map([
      ['degree', network.nodes.map((_, index) => index)],
      ['closeness', network.nodes.map((_, index) => (index === 0 ? Number.NaN : 0.5))],
    ]),
    words: {
      actor: 'Acteur',
      alliance: 'Alliance',
      membership: 'Partenaire',
      shared: 'Alliance partagée',
      term: (vocabulary, code) => termLabel(vocabulary, code, 'fr'),
      commune: () => 'Aubusson',
    },
  }
}

import type { network as fr } from '../fr/network'
import type { SameKeys } from '../same-keys'

export const network = {
  title: 'Network',
  actor: 'Actor',
  alliance: 'Alliance',
  projection: 'What is drawn',
  projections: {
    'two-mode': 'Actors and alliances',
    'one-mode': 'Actors to actors',
  },
  note: {
    'two-mode':
      'Each alliance is drawn and tied to its partners; direct relations tie actors to each other.',
    'one-mode':
      'Two actors are tied when they share an alliance: an alliance of {{example}} partners makes {{ties}} ties.',
  },
  search: 'Find an actor or an alliance',
  showList: 'See as a list',
  showPicture: 'See the picture',
  arrangeAnew: 'Arrange anew',
  arranged: 'The network is arranged anew.',
  export: 'Export',
  exportSvg: 'Vector picture (SVG), with legend',
  exportPng: 'Picture (PNG), with legend',
  makeBriefing: 'Territory briefing (PDF)',
  nothingToExport: 'There is nothing to draw: add actors first.',
  openRecord: 'Open the record',
  closePanel: 'Close the panel',
  neighbours_one: '{{count}} tie',
  neighbours_other: '{{count}} ties',
  list: 'The network as a list',
  column: { name: 'Name', kind: 'Kind', ties: 'Ties' },
  link: {
    membership: 'Partner of the alliance',
    shared_one: '{{count}} shared alliance',
    shared_other: '{{count}} shared alliances',
    relation: 'Relation',
  },
  filter: {
    title: 'Filter',
    text: 'Name',
    worlds: 'World',
    actorKinds: 'Kind of actor',
    allianceForms: 'Form of alliance',
    stages: 'Stage',
    themes: 'Theme',
    communes: 'Commune',
    date: 'At the date',
    datePlaceholder: '2024 or 03/2024',
    dateUnreadable: 'Unreadable date: try 2024 or 03/2024.',
    all: 'All',
    nothing: 'No result',
    clear: 'Show all',
  },
  empty: {
    title: 'Nothing to draw yet',
    text: 'Add actors and alliances: their network will appear here.',
    filtered: 'No actor matches the filters.',
    addActor: 'Add an actor',
  },
} as const satisfies SameKeys<typeof fr>

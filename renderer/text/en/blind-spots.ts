import type { blindSpots as fr } from '../fr/blind-spots'
import type { SameKeys } from '../same-keys'

export const blindSpots = {
  title: 'To look at',
  help: 'Of the whole territory, whatever the filters. Choose a line to see it in the picture.',
  searching: 'Searching…',
  nothing: 'Nothing to report.',
  more: 'The first {{shown}} lines out of {{total}}.',
  unnamed: 'Without a name',
  show: 'Show in the picture: {{name}}',
  open: 'Open the record',
  openOf: 'Open the record of {{name}}',
  ally: 'Create an alliance',
  allyOf: 'Create an alliance: {{name}}',
  addActor: 'Add an actor',
  addActorIn: 'Add an actor in {{name}}',
  created: 'The alliance is created: its details are yours to add.',
  pair: '{{one}} and {{other}}',
  reasons: {
    challenges: 'Challenge in common: {{names}}',
    themes: 'Themes: {{names}}',
    commune: 'Same commune: {{name}}',
    cutsOff: 'Without it, cut off from the rest: {{names}}',
    missing: 'Missing: {{names}}',
    influence: 'Influence: {{step}}',
  },
  andMore_one: 'and {{count}} other',
  andMore_other: 'and {{count}} others',
  spots: {
    'challenge-without-alliance': 'Challenges without an alliance',
    'pair-without-alliance': 'Close, but without an alliance',
    'influence-without-tie': 'Influential, but without a tie',
    'single-bridge': 'Only passages',
    'missing-worlds': 'Worlds missing from an alliance',
    'actor-without-tie': 'Actors without a tie',
    'commune-without-actor': 'Communes without an actor',
  },
  helps: {
    'challenge-without-alliance': 'No alliance answers them yet.',
    'pair-without-alliance':
      'They share a challenge, or themes and their commune, and no alliance.',
    'influence-without-tie': 'They matter in the territory, and nothing ties them to others.',
    'single-bridge': 'Were they to leave, others would be cut off from the rest of the network.',
    'missing-worlds': 'Nobody of these worlds among the members.',
    'actor-without-tie': 'No alliance shared, no relation: a wished tie is not yet one.',
    'commune-without-actor': 'Communes of the territory where no actor is recorded.',
  },
} as const satisfies SameKeys<typeof fr>

import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'

/** What the source of each made-up record says. */
export const exampleNote = 'Exemple fictif de CoTerr'

const challenges = [
  ['savoir', 'Perte des savoir-faire de la laine et de la tapisserie', 'savoir_faire', 4],
  ['isolement', 'Isolement des personnes sans voiture', 'isolement', 3],
  ['emploi', 'Peu d’emplois pour les jeunes', 'emploi', 3],
  ['numerique', 'Démarches en ligne difficiles', 'numerique', 2],
  ['sante', 'Accès aux soins au-delà de 30 minutes', 'sante', 4],
] as const

const resources = [
  ['tapisserie', 'La tapisserie d’Aubusson', 'culturelle', '23008'],
  ['foret', 'Les forêts du plateau de Millevaches', 'naturelle', '23090'],
  ['benevoles', 'Un tissu de bénévoles dense', 'associative', '23077'],
  ['estives', 'Les estives à moutons', 'agricole', '23091'],
  ['atelier', 'L’atelier de teinture du lycée', 'artisanale', '23079'],
] as const

/** From, to, type, whether mutual, strength, since, until, what it is known by. */
type ExampleRelation = readonly [
  from: string,
  to: string,
  type: string,
  isMutual: boolean,
  strength: number,
  since: string,
  until?: string | undefined,
  evidence?: string,
]

const relations: readonly ExampleRelation[] = [
  ['fondation', 'fil', 'finance', false, 3, '2022-06'],
  ['banque', 'energie', 'finance', false, 2, '2025-04'],
  ['radio', 'journal', 'coopere', true, 3, '2020'],
  ['tiers', 'fablab', 'informe', true, 2, '2021-10'],
  [
    'collectif',
    'bois',
    'tension',
    true,
    2,
    '2025-03',
    undefined,
    'Coupe rase au-dessus de la Creuse.',
  ],
  [
    'epicerie',
    'maraichers',
    'tension',
    true,
    1,
    '2020',
    '2022-01',
    'Prix des paniers, réglé depuis.',
  ],
  ['maison-sante', 'aidants', 'souhaite', false, 1, '2026-01'],
  [
    'collectif',
    'energie',
    'souhaite',
    true,
    1,
    '2026-04',
    undefined,
    'Dit à la réunion de printemps.',
  ],
  ['eleveurs', 'laine', 'fournit', false, 4, '2021-02'],
]

/** Challenges, resources, relations and one contact of the example. */
export const exampleOthers: readonly Edit[] = [
  ...challenges.map(([id, title, kind, severity]) => ({
    kind: 'challenge',
    id: `exemple-defi-${id}`,
    fields: { title, kind, severity, source: exampleNote },
  })),
  ...resources.map(([id, title, kind, commune]) => ({
    kind: 'resource',
    id: `exemple-richesse-${id}`,
    fields: { title, kind, commune, notes: exampleNote },
  })),
  ...relations.map(([from, to, type, isMutual, strength, since, until, evidence]) => ({
    kind: 'relation',
    id: `exemple-relation-${from}-${to}`,
    fields: {
      from: exampleActorId(from),
      to: exampleActorId(to),
      ...{ type, isMutual, strength, since },
      ...(until === undefined ? {} : { until }),
      ...(evidence === undefined ? {} : { evidence }),
    },
  })),
  {
    kind: 'actor',
    id: 'siren:200044014',
    fields: {
      influence: 4,
      interest: 3,
      notes: 'Son influence, son intérêt et ses alliances sont inventés pour l’exemple.',
    },
  },
  {
    kind: 'contact',
    id: 'exemple-contact',
    fields: {
      actor: exampleActorId('tiers'),
      firstName: 'Camille',
      lastName: 'Untelle',
      role: 'Coordination',
      lawfulBasis: 'interet_legitime',
      informedOn: '2026-01-12',
      source: exampleNote,
    },
  },
]

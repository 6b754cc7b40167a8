import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'
import { exampleAllianceId } from './example-alliances'
import { exampleNote } from './example-others'

interface ExampleEvent {
  readonly title: string
  readonly kind: string
  readonly on: string
  readonly commune: string
  readonly participants: readonly string[]
  readonly alliances?: readonly string[]
  readonly challenges?: readonly string[]
  readonly summary?: string
  /** What is to be done, by whom (a role: nobody is named), by when, and whether it is done. */
  readonly next?: readonly [action: string, by: string, on: string | null, isDone?: true]
}

const epci = 'siren:200044014'

const events: readonly ExampleEvent[] = [
  {
    title: 'Journée de la laine',
    kind: 'rencontre',
    on: '2025-10-07',
    commune: '23079',
    participants: ['laine', 'ateliers', 'eleveurs', 'lycee', 'fondation', 'artisans', 'fil'],
    alliances: ['laine', 'mecenat'],
    challenges: ['savoir'],
    summary:
      'Quarante personnes à Felletin. Les éleveurs demandent un prix garanti ; le lycée propose d’ouvrir son atelier de teinture un jour par semaine. Les artisans s’inquiètent pour leurs apprentis.',
    next: [
      'Écrire à l’Union des artisans pour un accord sur l’apprentissage',
      'Chargée de mission',
      '2025-12',
      true,
    ],
  },
  {
    title: 'Comité de la filière laine',
    kind: 'comite',
    on: '2026-03-12',
    commune: '23008',
    participants: ['laine', 'ateliers', 'eleveurs', 'lycee', epci],
    alliances: ['laine'],
    challenges: ['savoir'],
    summary:
      'La charte est reconduite pour deux ans. Le lavage de la laine reste le maillon manquant : il se fait à 300 km.',
    next: ['Chiffrer un atelier de lavage partagé', 'Laines du Sud creusois', '2026-10-15'],
  },
  {
    title: 'Santé : premier échange entre soignants et aidants',
    kind: 'reunion',
    on: '2026-01-20',
    commune: '23140',
    participants: ['maison-sante', 'aidants', 'ehpad'],
    challenges: ['sante', 'isolement'],
    summary:
      'Chacun accompagne les mêmes personnes sans se coordonner. Aucune alliance n’existe encore ; tous sont prêts à en parler.',
    next: [
      'Réunir soignants, aidants et transport autour de dix situations',
      'Chargée de mission',
      '2026-09-30',
    ],
  },
  {
    title: 'Visite du chantier bois de Gentioux',
    kind: 'visite',
    on: '2026-02-03',
    commune: '23090',
    participants: ['bois', 'menuiserie', 'insertion', 'artisans', 'banque'],
    alliances: ['bois'],
    challenges: ['emploi'],
    summary: 'Quatre postes d’insertion possibles si la commande publique suit.',
    next: ['Recenser les bâtiments communaux à rénover en bois', 'Intercommunalité', '2026-11-10'],
  },
  {
    title: 'Entretien avec le Collectif Rivière vivante',
    kind: 'entretien',
    on: '2026-04-21',
    commune: '23211',
    participants: ['collectif'],
    alliances: ['riviere'],
    challenges: ['emploi'],
    summary:
      'Le collectif veut reprendre le dialogue, à condition que les coupes rases soient à l’ordre du jour. Il suivrait volontiers le projet de toits solaires.',
    next: [
      'Proposer une marche commune collectif et forestiers',
      'Chargée de mission',
      '2026-11-20',
    ],
  },
  {
    title: 'Essai de la ligne de covoiturage',
    kind: 'atelier',
    on: '2026-05-19',
    commune: '23079',
    participants: ['mobilite', 'garage', 'aidants', 'maison-sante', epci],
    alliances: ['mobilite'],
    challenges: ['isolement', 'sante'],
    summary: 'Deux horaires retenus. La maison de santé adaptera ses rendez-vous de l’après-midi.',
    next: ['Faire le bilan des six premiers mois', 'Roulons ensemble', '2026-12-04'],
  },
  {
    title: 'Réunion de printemps sur l’énergie',
    kind: 'reunion',
    on: '2026-04-14',
    commune: '23077',
    participants: ['energie', 'labo', 'banque', 'collectif'],
    alliances: ['energie'],
    summary: 'Trois toits repérés à Faux-la-Montagne. Il manque un cadre juridique.',
    next: ['Trouver une commune prête à prêter un toit', 'Watts citoyens', null],
  },
  {
    title: 'Les rencontres du plateau, sixième édition',
    kind: 'rencontre',
    on: '2026-09-19',
    commune: '23090',
    participants: ['tiers', 'fil', 'radio', 'journal', 'jeunes', 'epicerie', 'fablab', epci],
    alliances: ['rencontres'],
    challenges: ['isolement', 'emploi', 'numerique'],
    summary:
      'Cent quarante personnes. Les jeunes ont animé l’atelier sur l’emploi ; les démarches en ligne sont revenues à chaque table, alors que le programme est clos depuis 2024.',
    next: [
      'Dire aux partenaires du numérique ce que les habitants demandent',
      'La Bobine',
      '2026-12-18',
    ],
  },
  {
    title: 'Repas de saison à la résidence',
    kind: 'visite',
    on: '2026-06-11',
    commune: '23180',
    participants: ['epicerie', 'maraichers', 'ehpad'],
    alliances: ['assiette'],
    summary: 'Soixante-deux repas par semaine. La CUMA ne peut plus livrer en hiver.',
    next: ['Trouver une livraison d’hiver', 'L’Épicerie de Faux', '2026-10-31', true],
  },
  {
    title: 'Comité de pilotage de la mission',
    kind: 'comite',
    on: '2026-12-08',
    commune: '23008',
    participants: [epci, 'fondation', 'tiers'],
    challenges: ['sante', 'savoir', 'isolement'],
  },
]

/** Meetings, visits and interviews of the example, with what is to be done next. */
export const exampleEvents: readonly Edit[] = events.map((event, index) => {
  const { participants, alliances = [], challenges = [], next, ...fields } = event
  const [nextAction, nextActionBy, nextActionOn, isNextActionDone] = next ?? []
  return {
    kind: 'event',
    id: `exemple-rencontre-${String(index + 1)}`,
    fields: {
      ...fields,
      participants: participants.map((id) => (id.includes(':') ? id : exampleActorId(id))),
      alliances: alliances.map(exampleAllianceId),
      challenges: challenges.map((id) => `exemple-defi-${id}`),
      ...(nextAction === undefined ? {} : { nextAction }),
      ...(nextActionBy === undefined ? {} : { nextActionBy }),
      ...(typeof nextActionOn === 'string' ? { nextActionOn } : {}),
      ...(isNextActionDone === undefined ? {} : { isNextActionDone }),
      notes: exampleNote,
    },
  }
})

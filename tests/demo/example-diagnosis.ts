import type { Edit } from '../../shared/change/edit'
import { exampleNote } from './example-others'

/** What the territory says of itself: who answers for the mission, how mature it is and what shows it. */
export const exampleMission: Edit['fields'] = {
  director: 'Dominique Untelle',
  periodStart: '2025-01',
  periodEnd: '2027-12',
  maturity: 'multiple',
  maturityNote:
    'Trois alliances actives depuis plus de deux ans, et trois autres nées des rencontres du plateau. Mais une seule fait l’objet d’une charte partagée, et aucune instance commune ne les suit encore.',
  notes:
    'Acteurs, alliances, chiffres et constats sont inventés ; seules les collectivités et les communes sont réelles.',
}

/** By quadrant, the lines of the grid in their order, with the challenges that they bear on. */
const swot: Readonly<
  Record<string, readonly (readonly [title: string, challenges?: readonly string[]])[]>
> = {
  atout: [
    ['Un savoir-faire textile reconnu, de l’élevage à la tapisserie', ['savoir']],
    ['Un tissu associatif dense, des bénévoles qui se connaissent'],
    ['Des lieux ouverts à tous : tiers-lieu, fab lab, épicerie', ['numerique', 'isolement']],
    ['Une filière laine où trois mondes travaillent déjà ensemble', ['savoir']],
  ],
  faiblesse: [
    ['Aucune coordination entre soignants, aidants et transport', ['sante', 'isolement']],
    ['Le lavage de la laine se fait à 300 km', ['savoir']],
    ['Quelques personnes portent presque tous les liens entre les projets'],
    ['Le programme numérique s’est arrêté sans relais', ['numerique']],
  ],
  opportunite: [
    ['Une fondation prête à s’engager sur trois ans', ['savoir', 'emploi']],
    ['Des bâtiments communaux à rénover : un débouché pour le bois local', ['emploi']],
    ['De jeunes ménages s’installent dans les bourgs'],
  ],
  menace: [
    ['Départs en retraite de lissiers sans repreneur d’ici 2030', ['savoir']],
    ['Tension entre forestiers et défenseurs de la rivière', ['emploi']],
    ['Fermeture possible d’un cabinet médical', ['sante']],
  ],
}

/** Label, value, unit, year, in whose manner. */
const figures: readonly (readonly [string, number, string, string, string])[] = [
  ['Résidences secondaires', 24.1, '%', '2023', 'recensement'],
  ['Évolution annuelle de la population', -0.7, '%', '2023', 'recensement'],
  ['Part des 65 ans et plus', 33.4, '%', '2023', 'recensement'],
  ['Ménages sans voiture', 14.2, '%', '2023', 'recensement'],
  ['Logements vacants', 1_815, 'logements', '2023', 'recensement'],
  ['Associations actives', 412, 'associations', '2025', 'répertoire'],
  ['Temps moyen jusqu’au médecin le plus proche', 24, 'minutes', '2025', 'enquête locale'],
  ['Jeunes de 15 à 24 ans sans emploi ni formation', 18.9, '%', '2023', 'recensement'],
]

/** The answers to the four questions that CoTerr proposes; the last one is worded anew. */
const questions: readonly { readonly title?: string; readonly text: string }[] = [
  {
    text: 'Parce que les mêmes personnes manquent de transport, de soins et d’emploi, et que chaque acteur n’en traite qu’un morceau. Le savoir-faire de la laine est ce que tous ont envie de transmettre : on commence par là.',
  },
  {
    text: 'Les éleveurs, les ateliers, le lycée et la fondation sont engagés. Il reste à associer les soignants, et à renouer avec le Collectif Rivière vivante.',
  },
  {
    text: 'Par les rencontres du plateau, une fois l’an, puis par de petites expériences de six mois avec un porteur et un bilan écrit.',
  },
  {
    title: 'Qu’est-ce qui aura changé pour les habitants en 2027 ?',
    text: 'Se soigner à moins de vingt minutes sans voiture ; quatre apprentis lissiers installés ; un lieu où poser la question suivante.',
  },
]

/** The AFOM grid, key figures and answers of the example: all of them are made up, and their source says so. */
export const exampleDiagnosis: readonly Edit[] = [
  ...Object.entries(swot).flatMap(([quadrant, lines]) =>
    lines.map(([title, challenges = []], index): Edit => ({
      kind: 'swotItem',
      id: `exemple-afom-${quadrant}-${String(index + 1)}`,
      fields: {
        ...{ quadrant, title, order: index + 1 },
        challenges: challenges.map((id) => `exemple-defi-${id}`),
        source: exampleNote,
      },
    })),
  ),
  ...figures.map(([title, value, unit, year, source], index): Edit => ({
    kind: 'keyFigure',
    id: `exemple-chiffre-${String(index + 1)}`,
    fields: {
      ...{ title, value, unit, year, order: index + 1 },
      source: `Exemple fictif (façon ${source})`,
    },
  })),
  ...questions.map((fields, index): Edit => ({
    kind: 'briefingQuestion',
    id: `question-${String(index + 1)}`,
    fields: { ...fields, order: index + 1 },
  })),
]

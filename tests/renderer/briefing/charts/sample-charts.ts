import type { Chart } from '../../../../shared/briefing/chart'

const worlds = ['Pouvoirs publics', 'Acteurs économiques', 'Intérêt général', 'Recherche']

const challenges = [
  'Rénovation énergétique des logements anciens du centre-bourg et des hameaux isolés',
  'Accès aux soins',
  'Mobilités « douces » : élan',
]

/** One chart of each kind, with what is to be read on it. */
export const sampleCharts: Readonly<Record<string, { chart: Chart; told: readonly string[] }>> = {
  bars: {
    chart: {
      kind: 'bars',
      axis: 'Nombre d’alliances',
      rows: [
        ...challenges.map((label, at) => ({ label, value: 9 - at, printed: `n${9 - at}` })),
        { label: 'Non renseigné', value: 4, printed: 'n4', isHollow: true },
        { label: 'Masqué', value: null, printed: '< 5' },
      ],
    },
    told: [
      ...challenges,
      'Non renseigné',
      'Masqué',
      'n9',
      'n8',
      'n7',
      'n4',
      '< 5',
      'Nombre d’alliances',
    ],
  },
  matrix: {
    chart: {
      kind: 'matrix',
      rows: challenges,
      columns: worlds,
      cells: challenges.map((_, row) =>
        worlds.map((_world, column) => {
          const value = row * column
          return row === 2 && column === 3
            ? { value: null, printed: '< 5' }
            : { value, printed: `c${row}${column}` }
        }),
      ),
    },
    told: [...challenges, ...worlds, 'c00', 'c12', 'c21', '< 5'],
  },
  timeline: {
    chart: {
      kind: 'timeline',
      groups: ['Dialogue', 'Expérimentation'],
      today: 2026.9,
      todayLabel: 'Aujourd’hui',
      spans: [
        { label: 'Projet alimentaire', start: 2016.2, end: null, group: 'Dialogue' },
        { label: 'Covoiturage solidaire', start: 2021, end: 2024.5, group: 'Expérimentation' },
        { label: 'Maison de santé', start: 2027.5, end: 2029, group: 'Dialogue' },
      ],
    },
    told: ['Dialogue', 'Expérimentation', 'Aujourd’hui', '2016 –', '2021 – 2024', '2027 – 2029'],
  },
  steps: {
    chart: { kind: 'steps', steps: ['Pas encore', 'Émergentes', 'Multiples'], current: 1 },
    told: ['Pas encore', 'Émergentes', 'Multiples', '1', '2', '3'],
  },
  levels: {
    chart: {
      kind: 'levels',
      rows: ['Innovation', 'Mobilisation des citoyens'],
      levels: ['Faible', 'Visible', 'Fort'],
      counts: [
        [11, 0, 12],
        [13, 14, 15],
      ],
    },
    told: [
      'Innovation',
      'Mobilisation des citoyens',
      'Faible',
      'Fort',
      '0',
      '11',
      '12',
      '14',
      '15',
    ],
  },
  grid: {
    chart: {
      kind: 'grid',
      groups: worlds,
      xLabel: 'Intérêt',
      yLabel: 'Influence',
      quadrants: ['À tenir informés', 'Intéressés', 'À convaincre', 'À associer'],
      points: Array.from({ length: 12 }, (_, at) => ({
        label: `Acteur ${at}`,
        x: 4,
        y: at < 10 ? 4 : 1,
        group: worlds[at % worlds.length] ?? '',
      })),
    },
    // Ten in one place: seven of them by name.
    told: [
      'Intérêt',
      'Influence',
      'À associer',
      'Acteur 0',
      'Acteur 4',
      'Acteur 11',
      '+ 3',
      ...worlds,
    ],
  },
  moves: {
    chart: {
      kind: 'moves',
      beforeLabel: '12 mars 2026',
      nowLabel: '23 novembre 2026',
      rows: [
        { label: 'Acteurs', before: 112, now: 148, printed: '112, puis 148' },
        { label: 'Alliances', before: 12, now: 0, printed: '12, puis 0' },
      ],
    },
    told: [
      'Acteurs',
      'Alliances',
      '112, puis 148',
      '12, puis 0',
      '12 mars 2026',
      '23 novembre 2026',
    ],
  },
}

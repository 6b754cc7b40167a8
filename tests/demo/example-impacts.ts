import type { Edit } from '../../shared/change/edit'
import { exampleAllianceId } from './example-alliances'
import { exampleNote } from './example-others'

interface ExampleImpact {
  readonly alliance: string
  readonly dimension: string
  readonly title: string
  readonly level: number
  readonly observedOn: string
  /** What shows it; nobody has written it down yet where it is missing. */
  readonly evidence?: string
}

const impacts: readonly ExampleImpact[] = [
  {
    alliance: 'laine',
    dimension: 'innovation',
    title: 'Un fil entièrement filé et teint sur le plateau',
    level: 4,
    observedOn: '2025-11',
    evidence:
      'Première série de 180 kg, vendue à deux ateliers ; fiche technique partagée entre partenaires.',
  },
  {
    alliance: 'laine',
    dimension: 'performance',
    title: 'Une laine mieux payée aux éleveurs',
    level: 3,
    observedOn: '2026-06',
    evidence:
      'Prix d’achat passé de 0,30 à 1,20 € le kilo entre 2023 et 2026 (factures du groupement).',
  },
  {
    alliance: 'laine',
    dimension: 'confiance',
    title: 'Éleveurs et lissiers se parlent sans intermédiaire',
    level: 3,
    observedOn: '2026-03',
    evidence:
      'Onze réunions communes depuis 2023, aucune annulée ; charte reconduite à l’unanimité.',
  },
  {
    alliance: 'mecenat',
    dimension: 'performance',
    title: 'Six apprentis formés, quatre restés sur place',
    level: 3,
    observedOn: '2026-07',
    evidence: 'Suivi du lycée à six mois.',
  },
  {
    alliance: 'assiette',
    dimension: 'performance',
    title: 'Des repas livrés chaque semaine à la résidence',
    level: 3,
    observedOn: '2026-05',
    evidence: '62 repas par semaine en mai 2026, contre 20 en 2023 (bons de livraison).',
  },
  {
    alliance: 'assiette',
    dimension: 'confiance',
    title: 'Le différend sur le prix des paniers est réglé',
    level: 2,
    observedOn: '2022-01',
    evidence: 'Accord écrit entre l’épicerie et les maraîchers.',
  },
  {
    alliance: 'rencontres',
    dimension: 'mobilisation',
    title: 'Des habitants qui viennent et reviennent',
    level: 3,
    observedOn: '2026-09',
    evidence: 'De 25 personnes en 2021 à 140 en 2026 (feuilles de présence).',
  },
  {
    alliance: 'rencontres',
    dimension: 'confiance',
    title: 'Trois alliances sont nées de ces rencontres',
    level: 4,
    observedOn: '2026-02',
    evidence:
      'Mobilité, bois et toits solaires citent toutes trois une rencontre du plateau à leur origine.',
  },
  {
    alliance: 'numerique',
    dimension: 'mobilisation',
    title: 'Des bénévoles formés à l’aide aux démarches',
    level: 2,
    observedOn: '2024-12',
    evidence: 'Vingt-trois bénévoles formés ; neuf tiennent encore une permanence.',
  },
  {
    alliance: 'numerique',
    dimension: 'innovation',
    title: 'Une permanence itinérante entre six bourgs',
    level: 2,
    observedOn: '2024-06',
  },
  {
    alliance: 'mobilite',
    dimension: 'innovation',
    title: 'Une ligne de covoiturage à horaires fixes, à l’essai',
    level: 2,
    observedOn: '2026-06',
    evidence: 'Deux aller-retour par jour entre Felletin et Aubusson depuis avril 2026.',
  },
]

/** What the example's alliances achieved, and what shows it. */
export const exampleImpacts: readonly Edit[] = impacts.map(({ alliance, ...fields }, index) => ({
  kind: 'impact',
  id: `exemple-impact-${String(index + 1)}`,
  fields: { alliance: exampleAllianceId(alliance), ...fields, source: exampleNote },
}))

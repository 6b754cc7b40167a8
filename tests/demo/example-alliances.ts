import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'

interface ExampleAlliance {
  readonly id: string
  readonly title: string
  readonly fields: Edit['fields']
  /** The lead first. */
  readonly partners: readonly Partner[]
}

/** An actor (with a colon: a public authority of the real territory), its commitment, since when, until when. */
type Partner = readonly [actor: string, commitment: number, since?: string, until?: string]

const epci = 'siren:200044014'

const alliances: readonly ExampleAlliance[] = [
  {
    id: 'laine',
    title: 'De la laine au fil : une filière locale',
    fields: {
      form: 'experimentation',
      stage: 'active',
      startOn: '2023-03',
      agreement: 'charte',
      activityKinds: ['mobilisation', 'copilotage'],
      themes: ['economie', 'agriculture', 'culture'],
      challenges: ['exemple-defi-savoir'],
      resources: ['exemple-richesse-tapisserie'],
      purpose:
        'Faire travailler ensemble éleveurs, filature, lissiers et lycée pour une laine du plateau.',
    },
    partners: [
      ['laine', 4, '2023-03'],
      ['ateliers', 4, '2023-03'],
      ['eleveurs', 3, '2023-09'],
      ['lycee', 3, '2024-09'],
      ['fondation', 2, '2024'],
      [epci, 2, '2025-01'],
    ],
  },
  {
    id: 'mobilite',
    title: 'Se déplacer sans voiture individuelle',
    fields: {
      form: 'experimentation',
      stage: 'construction',
      startOn: '2024-09',
      activityKinds: ['besoins', 'mobilisation'],
      themes: ['mobilite', 'solidarite'],
      challenges: ['exemple-defi-isolement'],
    },
    partners: [
      ['mobilite', 4, '2024-09'],
      ['garage', 3, '2024-09'],
      ['aidants', 2, '2025-02'],
      ['maison-sante', 2, '2025-06'],
      [epci, 3, '2025-06'],
    ],
  },
  {
    id: 'assiette',
    title: 'Assiettes du plateau',
    fields: {
      form: 'partenariat',
      partnershipTypes: ['cooperation_economique'],
      stage: 'active',
      startOn: '2022',
      agreement: 'convention',
      themes: ['agriculture', 'education'],
    },
    partners: [
      ['epicerie', 4, '2022'],
      ['maraichers', 3, '2022'],
      ['cuma', 2, '2023-04'],
      ['ehpad', 2, '2024'],
      ['lycee', 1, '2024-09'],
    ],
  },
  {
    id: 'mecenat',
    title: 'Apprentis lissiers',
    fields: {
      form: 'partenariat',
      partnershipTypes: ['mecenat', 'innovation_societale'],
      stage: 'formalisee',
      startOn: '2025-01-15',
      agreement: 'convention',
      challenges: ['exemple-defi-savoir'],
      resources: ['exemple-richesse-tapisserie'],
    },
    partners: [
      ['lycee', 4, '2025-01-15'],
      ['fondation', 3, '2025-01-15'],
      ['ateliers', 3, '2025-01-15'],
    ],
  },
  {
    id: 'rencontres',
    title: 'Les rencontres du plateau',
    fields: {
      form: 'dialogue',
      stage: 'active',
      startOn: '2021-05',
      activityKinds: ['rencontre', 'connaissance'],
      challenges: ['exemple-defi-isolement', 'exemple-defi-emploi'],
      themes: ['socioculturel'],
    },
    partners: [
      ['tiers', 4, '2021-05'],
      ['fil', 3, '2021-05'],
      ['radio', 2, '2021-09'],
      ['journal', 2, '2022'],
      ['experte', 2, '2022-03', '2024-06'],
      ['jeunes', 2, '2023'],
      [epci, 3, '2023-06'],
    ],
  },
  {
    id: 'numerique',
    title: 'Le numérique pour tous',
    fields: {
      form: 'partenariat',
      partnershipTypes: ['pratiques_responsables'],
      stage: 'evaluee',
      startOn: '2022-02',
      endOn: '2024-12',
      challenges: ['exemple-defi-numerique'],
      themes: ['numerique', 'education'],
    },
    partners: [
      ['fablab', 3, '2022-02', '2024-12'],
      ['tiers', 4, '2022-02', '2024-12'],
      ['banque', 1, '2022-06', '2024-12'],
      ['jeunes', 3, '2023', '2024-12'],
    ],
  },
  {
    id: 'bois',
    title: 'Construire en bois d’ici',
    fields: {
      form: 'partenariat',
      partnershipTypes: ['cooperation_economique'],
      stage: 'cadrage',
      startOn: '2026-02',
      themes: ['logement', 'economie'],
      challenges: ['exemple-defi-emploi'],
    },
    partners: [
      ['bois', 4, '2026-02'],
      ['menuiserie', 3, '2026-02'],
      ['insertion', 2, '2026-05'],
      [epci, 1, '2026-05'],
    ],
  },
  {
    id: 'energie',
    title: 'Toits solaires citoyens',
    fields: {
      form: 'experimentation',
      stage: 'idee',
      startOn: '2026-03',
      themes: ['energie'],
      activityKinds: ['besoins'],
    },
    partners: [
      ['energie', 3, '2026-03'],
      ['banque', 1, '2026-06'],
      ['labo', 2, '2026-03'],
    ],
  },
  {
    id: 'riviere',
    title: 'Autour de la Creuse',
    fields: {
      form: 'dialogue',
      stage: 'suspendue',
      startOn: '2023',
      endOn: '2025',
      activityKinds: ['connaissance', 'sensibilisation'],
      themes: ['environnement'],
    },
    partners: [
      ['collectif', 4, '2023', '2025'],
      ['labo', 3, '2023', '2025'],
      ['jeunes', 2, '2024', '2025'],
      ['radio', 1, '2023-06', '2025'],
    ],
  },
]

const firstRole = ['porteur']

function rolesOf(partner: string, index: number): readonly string[] {
  if (index === 0) return firstRole
  return partner === 'fondation' || partner === 'banque' ? ['financeur'] : ['partenaire']
}

function membershipsOf(alliance: string, partners: readonly Partner[]): readonly Edit[] {
  return partners.map(([partner, commitment, since, until], index) => ({
    kind: 'membership',
    id: `exemple-membre-${alliance}-${partner.replace(':', '-')}`,
    fields: {
      actor: partner.includes(':') ? partner : exampleActorId(partner),
      alliance: exampleAllianceId(alliance),
      roles: rolesOf(partner, index),
      commitment,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
    },
  }))
}

export function exampleAllianceId(id: string): string {
  return `exemple-alliance-${id}`
}

/** The example's alliances with their partners, each marked as fictitious. */
export const exampleAlliances: readonly Edit[] = alliances.flatMap(
  ({ id, title, fields, partners }) => [
    {
      kind: 'alliance',
      id: exampleAllianceId(id),
      fields: { title, ...fields, isFictitious: true, source: 'Exemple fictif de CoTerr' },
    },
    ...membershipsOf(id, partners),
  ],
)

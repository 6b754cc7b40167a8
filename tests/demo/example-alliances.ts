import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'

interface ExampleAlliance {
  readonly id: string
  readonly title: string
  readonly fields: Edit['fields']
  /** Actors, the lead first; those with a colon are public authorities of the real territory. */
  readonly partners: readonly string[]
}

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
    partners: ['laine', 'ateliers', 'eleveurs', 'lycee', 'fondation', epci],
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
    partners: ['mobilite', 'garage', 'aidants', 'maison-sante', epci],
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
    partners: ['epicerie', 'maraichers', 'cuma', 'ehpad', 'lycee'],
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
    partners: ['lycee', 'fondation', 'ateliers', 'artisans'],
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
    partners: ['tiers', 'fil', 'radio', 'journal', 'experte', 'jeunes', epci],
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
    partners: ['fablab', 'tiers', 'banque', 'jeunes'],
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
    partners: ['bois', 'menuiserie', 'insertion', epci],
  },
  {
    id: 'energie',
    title: 'Toits solaires citoyens',
    fields: {
      form: 'experimentation',
      stage: 'idee',
      themes: ['energie'],
      activityKinds: ['besoins'],
    },
    partners: ['energie', 'banque', 'labo'],
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
    partners: ['collectif', 'labo', 'jeunes', 'radio'],
  },
]

const firstRole = ['porteur']

function membershipsOf(alliance: string, partners: readonly string[]): readonly Edit[] {
  return partners.map((partner, index) => {
    const actor = partner.includes(':') ? partner : exampleActorId(partner)
    const roles =
      index === 0
        ? firstRole
        : partner === 'fondation' || partner === 'banque'
          ? ['financeur']
          : ['partenaire']
    return {
      kind: 'membership',
      id: `exemple-membre-${alliance}-${partner.replace(':', '-')}`,
      fields: { actor, alliance: `exemple-alliance-${alliance}`, roles },
    }
  })
}

/** The example's alliances with their partners, each marked as fictitious. */
export const exampleAlliances: readonly Edit[] = alliances.flatMap(
  ({ id, title, fields, partners }) => [
    {
      kind: 'alliance',
      id: `exemple-alliance-${id}`,
      fields: { title, ...fields, isFictitious: true, source: 'Exemple fictif de CoTerr' },
    },
    ...membershipsOf(id, partners),
  ],
)

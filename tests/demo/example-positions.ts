import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'
import { exampleNote } from './example-others'

/** Actor, challenge, stance, priority, when it was said. */
type ExamplePosition = readonly [
  actor: string,
  challenge: string,
  stance: string,
  priority: number,
  statedOn: string,
]

const positions: readonly ExamplePosition[] = [
  ['ateliers', 'savoir', 'porte', 4, '2023-03'],
  ['laine', 'savoir', 'porte', 4, '2023-03'],
  ['lycee', 'savoir', 'soutient', 3, '2024-09'],
  ['fondation', 'savoir', 'soutient', 3, '2024-11'],
  ['eleveurs', 'savoir', 'soutient', 2, '2025-02-18'],
  ['artisans', 'savoir', 'reserve', 2, '2025-10-07'],
  ['fil', 'savoir', 'soutient', 4, '2025-10-07'],
  ['mobilite', 'isolement', 'porte', 4, '2024-09'],
  ['aidants', 'isolement', 'porte', 4, '2025-02'],
  ['garage', 'isolement', 'soutient', 3, '2025-02'],
  ['epicerie', 'isolement', 'soutient', 3, '2025-06-12'],
  ['radio', 'isolement', 'neutre', 2, '2025-06-12'],
  ['banque', 'isolement', 'neutre', 1, '2025-06-12'],
  ['insertion', 'emploi', 'porte', 4, '2025-03'],
  ['jeunes', 'emploi', 'porte', 4, '2025-03'],
  ['bois', 'emploi', 'soutient', 3, '2026-02-03'],
  ['artisans', 'emploi', 'soutient', 3, '2026-02-03'],
  ['banque', 'emploi', 'reserve', 2, '2026-02-03'],
  ['collectif', 'emploi', 'oppose', 3, '2026-04-21'],
  ['fablab', 'numerique', 'porte', 3, '2022-02'],
  ['tiers', 'numerique', 'soutient', 3, '2022-02'],
  ['ehpad', 'numerique', 'neutre', 1, '2025-01'],
  ['maison-sante', 'sante', 'porte', 4, '2026-01-20'],
  ['aidants', 'sante', 'soutient', 4, '2026-01-20'],
  ['ehpad', 'sante', 'soutient', 3, '2026-01-20'],
  ['mobilite', 'sante', 'soutient', 2, '2026-05-19'],
]

const words: Readonly<Record<string, string>> = {
  'artisans/savoir':
    'Craint que l’apprentissage du textile ne prenne des apprentis aux autres métiers.',
  'banque/emploi': 'Attend de voir un premier bilan avant de s’engager.',
  'collectif/emploi':
    'Opposé aux coupes rases, non à l’emploi forestier : à distinguer dans le débat.',
  'ehpad/numerique': 'Peu concernée par les démarches des résidents, que les familles font.',
}

/** What actors of the example say of its challenges. */
export const examplePositions: readonly Edit[] = positions.map(
  ([actor, challenge, stance, priority, statedOn]) => {
    const notes = words[`${actor}/${challenge}`]
    return {
      kind: 'position',
      id: `exemple-position-${actor}-${challenge}`,
      fields: {
        actor: exampleActorId(actor),
        challenge: `exemple-defi-${challenge}`,
        ...{ stance, priority, statedOn },
        source: exampleNote,
        ...(notes === undefined ? {} : { notes }),
      },
    }
  },
)

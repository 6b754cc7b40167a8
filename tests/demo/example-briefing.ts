import type { BriefingSnapshot } from '../../shared/briefing/snapshot'
import type { Edit } from '../../shared/change/edit'
import { exampleActorId } from './example-actors'
import { exampleAllianceId } from './example-alliances'

/** What was not recorded yet when the earlier briefing was made. */
const laterActors = ['energie', 'bois', 'menuiserie', 'collectif', 'labo']
const laterAlliances = ['bois', 'energie', 'riviere']
const later: ReadonlySet<string> = new Set([
  ...laterActors.map(exampleActorId),
  ...laterAlliances.map(exampleAllianceId),
])

/** The figures of an earlier briefing, as if it had been made of what was recorded by then. */
function snapshotOfEarlier(steps: readonly Edit[]): BriefingSnapshot {
  const earlier = steps.filter(({ id }) => !later.has(id))
  const refsOf = (kind: string) =>
    earlier.filter((edit) => edit.kind === kind).map(({ id }) => `${kind}/${id}`)
  const [actors, alliances, challenges] = [
    refsOf('actor'),
    refsOf('alliance'),
    refsOf('challenge').filter((ref) => !ref.endsWith('sante')),
  ]
  return {
    version: 1,
    figures: {
      actors: actors.length,
      alliances: alliances.length,
      activeAlliances: 4,
      alliedActors: 41,
      alliedShare: 41 / actors.length,
      relations: 7,
      challenges: challenges.length,
      unansweredChallenges: 0,
      resources: 3,
      events: 3,
      impacts: 5,
      crossWorldAlliances: 5,
    },
    actors,
    alliances,
    challenges,
  }
}

/** What the director changed in the outline, and an earlier briefing that the next one is compared with. */
export function exampleBriefing(steps: readonly Edit[]): readonly Edit[] {
  return [
    {
      kind: 'briefingSection',
      id: 'maturity',
      fields: { title: 'Maturité et premiers effets' },
    },
    {
      kind: 'briefing',
      id: 'exemple-note-1',
      fields: {
        title: 'Creuse Grand Sud (exemple), janvier 2026',
        madeOn: '2026-01-26T09:00:00.000Z',
        level: 'internal',
        language: 'fr',
        figures: JSON.stringify(snapshotOfEarlier(steps)),
      },
    },
  ]
}

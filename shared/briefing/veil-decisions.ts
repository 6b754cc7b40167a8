import type { NetworkSettings } from '../graph/network-settings'
import type { Briefing } from '../model/briefing'
import type { Recommendation } from '../model/recommendation'
import type { RecordRef } from './figure'
import { readSnapshot } from './read-snapshot'
import { composeRecommendationId, readRecommendationId } from './recommendation-id'
import type { BriefingSnapshot } from './snapshot'
import type { Veil } from './veil'
import { veiledRecord } from './veil'

/**
 * Decisions keep to their findings, whose ids are made of those of actors. One whose subjects are not in the
 * territory any more decides on nothing and is left out.
 */
function recommendation(record: Recommendation, veil: Veil): readonly Recommendation[] {
  const { input, ids } = veil
  const { actor, alliance, challenge } = input.tables
  const read = readRecommendationId(record.id)
  const communes = input.territory?.communes ?? []
  const isThere = (id: string): boolean =>
    actor.has(id) || alliance.has(id) || challenge.has(id) || communes.includes(id)
  if (!read?.subjects.every(isThere)) return []
  const subjects = read.subjects.map((id) => ids.actor(id))
  const isPair = read.kind === 'pair-without-alliance'
  return [
    {
      ...veiledRecord('recommendation', record, veil, []),
      id: composeRecommendationId(read.kind, isPair ? subjects.sort() : subjects),
    },
  ]
}

/** What an earlier briefing keeps, of records that are still there. */
function snapshot(found: BriefingSnapshot, { input: { tables }, ids }: Veil): BriefingSnapshot {
  const told = (refs: readonly RecordRef[] | null, kind: 'actor' | 'alliance' | 'challenge') =>
    refs === null
      ? null
      : refs
          .filter(
            (ref) => ref.startsWith(`${kind}/`) && tables[kind].has(ref.slice(kind.length + 1)),
          )
          .map((ref) => ids.ref(ref))
  return {
    version: 1,
    figures: found.figures,
    actors: told(found.actors, 'actor'),
    alliances: told(found.alliances, 'alliance'),
    challenges: told(found.challenges, 'challenge'),
  }
}

function briefing(record: Briefing, veil: Veil): readonly Briefing[] {
  const found = readSnapshot(record.figures ?? '')
  if (found === null) return []
  return [
    {
      ...veiledRecord('briefing', record, veil, []),
      figures: JSON.stringify(snapshot(found, veil)),
    },
  ]
}

/** A text that was searched for is often a name: the picture is then of all that the other criteria let through. */
function veiledSettings({ input: { settings }, ids }: Veil): NetworkSettings {
  const { arrangement } = settings
  return {
    ...settings,
    filter: { ...settings.filter, text: '' },
    arrangement:
      arrangement.kind === 'around'
        ? { ...arrangement, id: ids.actor(arrangement.id) }
        : arrangement,
  }
}

export function veilDecisions(veil: Veil): {
  readonly recommendations: readonly Recommendation[]
  readonly briefings: readonly Briefing[]
  readonly settings: NetworkSettings
} {
  const { tables } = veil.input
  return {
    recommendations: [...tables.recommendation.values()].flatMap((one) =>
      recommendation(one, veil),
    ),
    briefings: [...tables.briefing.values()].flatMap((one) => briefing(one, veil)),
    settings: veiledSettings(veil),
  }
}

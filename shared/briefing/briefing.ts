import { deriveTwoMode } from '../graph/derive-two-mode'
import { density } from '../graph/measures/density'
import { components } from '../graph/measures/components'
import { groundOf } from '../graph/measures/measure-ground'
import type { NetworkInput } from '../graph/network-input'
import type { Challenge } from '../model/challenge'
import type { Resource } from '../model/resource'
import type { Territory } from '../model/territory'
import { worldOf } from '../model/world-of'

/** The records that a briefing is made of. */
export interface BriefingInput extends NetworkInput {
  readonly territory: Territory | null
  readonly challenges: ReadonlyMap<string, Challenge>
  readonly resources: ReadonlyMap<string, Resource>
}

export interface Count {
  readonly code: string
  readonly count: number
}

export interface AlliedActor {
  readonly id: string
  readonly name: string
  readonly alliances: number
}

/** The figures and lists of a briefing. Names of persons are not among them. */
export interface Briefing {
  readonly name: string
  readonly kind: string
  readonly communes: number
  readonly actors: number
  readonly alliances: number
  readonly relations: number
  readonly challenges: number
  readonly resources: number
  /** Records marked as made up for an example: a briefing that has any says so. */
  readonly fictitious: number
  readonly actorsByWorld: readonly Count[]
  readonly alliancesByForm: readonly Count[]
  readonly alliancesByStage: readonly Count[]
  /** Share of actors in at least one alliance, 0 to 1; null without actors. */
  readonly alliedShare: number | null
  /** Alliances whose members are of three worlds or more. */
  readonly crossWorldAlliances: number
  /** The actors in most alliances, at most five, those in one at least. */
  readonly mostAllied: readonly AlliedActor[]
  /** Titles of the challenges that no alliance answers. */
  readonly unansweredChallenges: readonly string[]
  /** Of the two-mode network (actors and alliances): see the measures for their formulas. */
  readonly network: {
    readonly density: number | null
    readonly components: number | null
    readonly isolates: number | null
  }
}

/** Counts by code, the largest first, then by code. */
function countBy<T>(items: Iterable<T>, codeOf: (item: T) => string): readonly Count[] {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(codeOf(item), (counts.get(codeOf(item)) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((left, right) => right.count - left.count || (left.code < right.code ? -1 : 1))
}

/** By actor, the alliances it is in; memberships whose actor or alliance is gone do not count. */
function alliancesByActor(input: BriefingInput): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { actor, alliance } of input.memberships.values()) {
    if (actor === undefined || alliance === undefined) continue
    if (!input.actors.has(actor) || !input.alliances.has(alliance)) continue
    const alliances = found.get(actor) ?? new Set()
    found.set(actor, alliances.add(alliance))
  }
  return found
}

function crossWorldAlliances(
  input: BriefingInput,
  allied: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const terms = [...input.terms.values()]
  const worlds = new Map<string, Set<string>>()
  for (const [id, alliances] of allied) {
    const world = worldOf(input.actors.get(id) ?? {}, terms)
    for (const alliance of alliances) {
      worlds.set(alliance, (worlds.get(alliance) ?? new Set()).add(world))
    }
  }
  return [...worlds.values()].filter((found) => found.size >= 3).length
}

/** The briefing of a territory as it is recorded: figures and lists, no words. */
export function makeBriefing(input: BriefingInput): Briefing {
  const actors = [...input.actors.values()]
  const alliances = [...input.alliances.values()]
  const terms = [...input.terms.values()]
  const allied = alliancesByActor(input)
  const answered = new Set(alliances.flatMap((alliance) => alliance.challenges ?? []))
  const ground = groundOf(deriveTwoMode(input))
  const parts = components.fn(ground, {}).network
  return {
    name: input.territory?.name ?? '',
    kind: input.territory?.kind ?? '',
    communes: input.territory?.communes?.length ?? 0,
    actors: actors.length,
    alliances: alliances.length,
    // Two actors that were merged may have had a relation: it ties nobody to anybody now.
    relations: [...input.relations.values()].filter(
      ({ from, to }) => from === undefined || from !== to,
    ).length,
    challenges: input.challenges.size,
    resources: input.resources.size,
    fictitious: [...actors, ...alliances].filter((record) => record.isFictitious === true).length,
    actorsByWorld: countBy(actors, (actor) => worldOf(actor, terms)),
    alliancesByForm: countBy(alliances, (alliance) => alliance.form ?? ''),
    alliancesByStage: countBy(alliances, (alliance) => alliance.stage ?? ''),
    alliedShare: actors.length === 0 ? null : allied.size / actors.length,
    crossWorldAlliances: crossWorldAlliances(input, allied),
    mostAllied: [...allied]
      .map(([id, found]) => ({
        id,
        name: input.actors.get(id)?.name ?? '',
        alliances: found.size,
      }))
      .sort((left, right) => right.alliances - left.alliances || (left.id < right.id ? -1 : 1))
      .slice(0, 5),
    unansweredChallenges: [...input.challenges.values()]
      .filter((challenge) => !answered.has(challenge.id))
      .map((challenge) => challenge.title ?? '')
      .sort(),
    network: {
      density: density.fn(ground, {}).network['density'] ?? null,
      components: parts['components'] ?? null,
      isolates: parts['isolates'] ?? null,
    },
  }
}

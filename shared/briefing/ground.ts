import { deriveTwoMode } from '../graph/derive-two-mode'
import type { BlindSpotGround } from '../graph/blind-spots/blind-spot'
import { groundOf } from '../graph/measures/measure-ground'
import { worldOf } from '../model/world-of'
import type { BriefingInput } from './briefing-input'
import { countedNetworkOf } from './briefing-input'

/**
 * What all facts are drawn from, worked out once. References that lead nowhere (a record that was removed) are
 * in none of it, and several memberships of one actor in one alliance (merged actors) are one.
 */
export interface FactsGround {
  readonly input: BriefingInput
  /** The two-mode network of all that is recorded, whatever its date; wished relations are no ties. */
  readonly blindSpots: BlindSpotGround
  /** By alliance, the actors in it: every alliance is there. */
  readonly membersOf: ReadonlyMap<string, ReadonlySet<string>>
  /** By actor, the alliances that it is in: those in one at least. */
  readonly alliancesOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly worldOf: ReadonlyMap<string, string>
  /** By challenge, the alliances that answer it: every challenge is there. */
  readonly answersTo: ReadonlyMap<string, readonly string[]>
}

function membersByAlliance({ tables }: BriefingInput): Map<string, Set<string>> {
  const members = new Map(Array.from(tables.alliance.keys(), (id) => [id, new Set<string>()]))
  for (const { actor = '', alliance = '' } of tables.membership.values()) {
    if (tables.actor.has(actor)) members.get(alliance)?.add(actor)
  }
  return members
}

function answers({ tables }: BriefingInput): Map<string, string[]> {
  const found = new Map(Array.from(tables.challenge.keys(), (id) => [id, [] as string[]]))
  for (const { id, challenges = [] } of tables.alliance.values()) {
    for (const challenge of new Set(challenges)) found.get(challenge)?.push(id)
  }
  return found
}

export function factsGround(input: BriefingInput): FactsGround {
  const { tables } = input
  const network = countedNetworkOf(input)
  const twoMode = deriveTwoMode(network)
  const terms = [...tables.term.values()]
  const membersOf = membersByAlliance(input)
  const alliancesOf = new Map<string, Set<string>>()
  for (const [alliance, actors] of membersOf) {
    for (const actor of actors) {
      alliancesOf.set(actor, (alliancesOf.get(actor) ?? new Set()).add(alliance))
    }
  }
  return {
    input,
    blindSpots: {
      input: network,
      challenges: tables.challenge,
      communes: input.territory?.communes ?? [],
      network: twoMode,
      measured: groundOf(twoMode),
    },
    membersOf,
    alliancesOf,
    worldOf: new Map(
      Array.from(tables.actor.values(), (actor) => [actor.id, worldOf(actor, terms)]),
    ),
    answersTo: answers(input),
  }
}

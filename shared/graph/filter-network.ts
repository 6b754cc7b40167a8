import type { Membership } from '../model/membership'
import type { NetworkCriteria } from './network-criteria'
import { networkCriteria } from './network-criteria'
import type { NetworkFilter } from './network-filter'
import { asksNothing } from './network-filter'
import type { NetworkInput } from './network-input'

type Keep = ReadonlySet<string>

function idsOf<T>(byId: ReadonlyMap<string, T>, test: (record: T) => boolean): Set<string> {
  const ids = new Set<string>()
  for (const [id, record] of byId) if (test(record)) ids.add(id)
  return ids
}

function pick<T>(byId: ReadonlyMap<string, T>, keep: (record: T, id: string) => boolean) {
  const kept = new Map<string, T>()
  for (const [id, record] of byId) if (keep(record, id)) kept.set(id, record)
  return kept
}

function joins(tie: Membership, actors: Keep, alliances: Keep): boolean {
  return actors.has(tie.actor ?? '') && alliances.has(tie.alliance ?? '')
}

function sidesOf(
  ties: Iterable<Membership>,
  actors: Keep,
  alliances: Keep,
): { readonly actors: Set<string>; readonly alliances: Set<string> } {
  const sides = { actors: new Set<string>(), alliances: new Set<string>() }
  for (const tie of ties) {
    if (!joins(tie, actors, alliances)) continue
    sides.actors.add(tie.actor ?? '')
    sides.alliances.add(tie.alliance ?? '')
  }
  return sides
}

function named(
  input: NetworkInput,
  criteria: NetworkCriteria,
  ties: readonly Membership[],
  allowed: { readonly actors: Keep; readonly alliances: Keep },
) {
  const actors = idsOf(input.actors, (a) => allowed.actors.has(a.id) && criteria.namesActor(a))
  const alliances = idsOf(
    input.alliances,
    (a) => allowed.alliances.has(a.id) && criteria.namesAlliance(a),
  )
  return {
    actors: new Set([...actors, ...sidesOf(ties, allowed.actors, alliances).actors]),
    alliances: new Set([...alliances, ...sidesOf(ties, actors, allowed.alliances).alliances]),
  }
}

/**
 * The part of the network that a filter lets through. Criteria of actors (world, kind) and of alliances
 * (form, stage, date) remove what does not meet them. Those of both (theme, commune, text) keep what
 * meets them, with its direct partners: the members of an alliance, the alliances of an actor. Then,
 * where actors were asked for, alliances left without a member go; and where alliances were asked for,
 * actors left without an alliance. A membership or relation stays with both its ends. What has no date
 * is taken to hold at any.
 */
export function filterNetwork(input: NetworkInput, filter: NetworkFilter): NetworkInput {
  if (asksNothing(filter)) return input
  const criteria = networkCriteria(filter, [...input.terms.values()])
  const ties = [...input.memberships.values()].filter(criteria.holds)
  const allowed = {
    actors: idsOf(input.actors, criteria.allowsActor),
    alliances: idsOf(input.alliances, criteria.allowsAlliance),
  }
  let { actors, alliances } = criteria.isAboutNames
    ? named(input, criteria, ties, allowed)
    : allowed
  if (criteria.isAboutActors) alliances = sidesOf(ties, actors, alliances).alliances
  if (criteria.isAboutAlliances) actors = sidesOf(ties, actors, alliances).actors
  return {
    actors: pick(input.actors, (_, id) => actors.has(id)),
    alliances: pick(input.alliances, (_, id) => alliances.has(id)),
    memberships: pick(
      input.memberships,
      (tie) => criteria.holds(tie) && joins(tie, actors, alliances),
    ),
    relations: pick(
      input.relations,
      (tie) => criteria.holds(tie) && actors.has(tie.from ?? '') && actors.has(tie.to ?? ''),
    ),
    placements: input.placements,
    terms: input.terms,
  }
}

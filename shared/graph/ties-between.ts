import type { Alliance } from '../model/alliance'
import type { Membership } from '../model/membership'
import type { Relation } from '../model/relation'
import { compareIds } from './derive-nodes'
import type { NetworkInput } from './network-input'

/** An alliance that two actors are both in, with what each is there; several records may say it. */
export interface SharedAlliance {
  readonly alliance: Alliance
  readonly ofOne: readonly Membership[]
  readonly ofOther: readonly Membership[]
}

/** The records that tie two nodes, each list by id. All are empty where nothing ties them directly. */
export interface TiesBetween {
  readonly alliances: readonly SharedAlliance[]
  readonly relations: readonly Relation[]
  /** Where one of the two is an alliance: the other's part in it. */
  readonly memberships: readonly Membership[]
}

function byId<R extends { readonly id: string }>(records: Iterable<R>): readonly R[] {
  return [...records].sort((left, right) => compareIds(left.id, right.id))
}

function membershipsByAlliance(
  { memberships, alliances }: NetworkInput,
  actor: string,
): ReadonlyMap<string, readonly Membership[]> {
  const found = new Map<string, Membership[]>()
  for (const membership of memberships.values()) {
    const { alliance } = membership
    if (membership.actor !== actor || alliance === undefined || !alliances.has(alliance)) continue
    const known = found.get(alliance)
    if (known === undefined) found.set(alliance, [membership])
    else known.push(membership)
  }
  return found
}

/** Why two are tied: what `deriveNetwork` makes links of, as the records themselves. */
export function tiesBetween(input: NetworkInput, one: string, other: string): TiesBetween {
  const ofOne = membershipsByAlliance(input, one)
  const ofOther = membershipsByAlliance(input, other)
  const areActors = input.actors.has(one) && input.actors.has(other) && one !== other
  const alliances = !areActors
    ? []
    : [...ofOne].flatMap(([id, parts]) => {
        const alliance = input.alliances.get(id)
        const others = ofOther.get(id)
        if (alliance === undefined || others === undefined) return []
        return { alliance, ofOne: byId(parts), ofOther: byId(others) }
      })
  const relations = !areActors
    ? []
    : [...input.relations.values()].filter(
        ({ from, to }) => (from === one && to === other) || (from === other && to === one),
      )
  return {
    alliances: alliances.sort((left, right) => compareIds(left.alliance.id, right.alliance.id)),
    relations: byId(relations),
    memberships: byId([...(ofOne.get(other) ?? []), ...(ofOther.get(one) ?? [])]),
  }
}

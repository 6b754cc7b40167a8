import type { Actor } from '../../../shared/model/actor'
import type { Membership } from '../../../shared/model/membership'
import type { Term } from '../../../shared/model/term'
import { worldOf } from '../../../shared/model/world-of'
import type { RecordTable } from '../../state/territory-store'
import { useTerritory } from '../../state/territory-store'

/** Who is in an alliance. */
export interface AllianceMembers {
  /** An actor that was merged may be there twice, with what each of its records did. */
  readonly memberships: readonly Membership[]
  readonly partners: number
  /** The worlds that its partners come from, in the order in which they joined the list. */
  readonly worlds: readonly string[]
}

export const noMembers: AllianceMembers = { memberships: [], partners: 0, worlds: [] }

type Members = ReadonlyMap<string, AllianceMembers>

function membersOf(
  memberships: Iterable<Membership>,
  actors: ReadonlyMap<string, Actor>,
  terms: readonly Term[],
): Members {
  const members = new Map<
    string,
    { memberships: Membership[]; partners: number; worlds: string[] }
  >()
  const seen = new Set<string>()
  for (const membership of memberships) {
    const { alliance = '', actor = '' } = membership
    let known = members.get(alliance)
    if (known === undefined) {
      known = { memberships: [], partners: 0, worlds: [] }
      members.set(alliance, known)
    }
    known.memberships.push(membership)
    const pair = `${alliance} ${actor === '' ? membership.id : actor}`
    if (!seen.has(pair)) known.partners += 1
    seen.add(pair)
    const partner = actors.get(actor)
    const world = partner === undefined ? undefined : worldOf(partner, terms)
    if (world !== undefined && !known.worlds.includes(world)) known.worlds.push(world)
  }
  return members
}

/** The answers, with what they were worked out from: several parts of a screen ask for the same. */
const known = new WeakMap<
  RecordTable<'membership'>,
  {
    readonly actors: RecordTable<'actor'>
    readonly terms: RecordTable<'term'>
    readonly members: Members
  }
>()

function knownMembers(
  memberships: RecordTable<'membership'>,
  actors: RecordTable<'actor'>,
  terms: RecordTable<'term'>,
): Members {
  const before = known.get(memberships)
  if (before?.actors === actors && before.terms === terms) return before.members
  const members = membersOf(memberships.byId.values(), actors.byId, [...terms.byId.values()])
  known.set(memberships, { actors, terms, members })
  return members
}

/** Who is in each alliance, and from which worlds. */
export function useAllianceMembers(): Members {
  const memberships = useTerritory((state) => state.tables.membership)
  const actors = useTerritory((state) => state.tables.actor)
  const terms = useTerritory((state) => state.tables.term)
  return knownMembers(memberships, actors, terms)
}

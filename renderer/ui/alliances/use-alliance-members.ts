import { useMemo } from 'react'
import type { Membership } from '../../../shared/model/membership'
import { worldOf } from '../../../shared/model/world-of'
import { useTerritory } from '../../state/territory-store'
import { useMissionTerms } from '../fields/term-options'

/** Who is in an alliance. */
export interface AllianceMembers {
  readonly memberships: readonly Membership[]
  /** The worlds that its partners come from, in the order in which they joined the list. */
  readonly worlds: readonly string[]
}

export const noMembers: AllianceMembers = { memberships: [], worlds: [] }

/** Who is in each alliance, and from which worlds. */
export function useAllianceMembers(): ReadonlyMap<string, AllianceMembers> {
  const memberships = useTerritory((state) => state.tables.membership)
  const actors = useTerritory((state) => state.tables.actor)
  const terms = useMissionTerms()
  return useMemo(() => {
    const members = new Map<string, { memberships: Membership[]; worlds: Set<string> }>()
    for (const membership of memberships.byId.values()) {
      const { alliance = '', actor = '' } = membership
      const known = members.get(alliance) ?? { memberships: [], worlds: new Set<string>() }
      members.set(alliance, known)
      known.memberships.push(membership)
      const partner = actors.byId.get(actor)
      if (partner !== undefined) known.worlds.add(worldOf(partner, terms))
    }
    return new Map(
      Array.from(members, ([id, { memberships: own, worlds }]) => [
        id,
        { memberships: own, worlds: [...worlds] },
      ]),
    )
  }, [memberships, actors, terms])
}

import { useMemo } from 'react'
import type { Contact } from '../../../shared/model/contact'
import type { Membership } from '../../../shared/model/membership'
import type { Relation } from '../../../shared/model/relation'
import { useTerritory } from '../../state/territory-store'

/** What hangs on one actor. */
export interface ActorLinks {
  readonly memberships: readonly Membership[]
  readonly relations: readonly Relation[]
  readonly contacts: readonly Contact[]
  /** Its positions on challenges, and the events it took part in. */
  readonly noted: number
}

/** An actor's memberships, relations, contacts, and how much else is noted of it. */
export function useActorLinks(id: string): ActorLinks {
  const memberships = useTerritory((state) => state.tables.membership)
  const relations = useTerritory((state) => state.tables.relation)
  const contacts = useTerritory((state) => state.tables.contact)
  const positions = useTerritory((state) => state.tables.position)
  const events = useTerritory((state) => state.tables.event)
  return {
    memberships: useMemo(
      () => [...memberships.byId.values()].filter(({ actor }) => actor === id),
      [memberships, id],
    ),
    relations: useMemo(
      () => [...relations.byId.values()].filter(({ from, to }) => from === id || to === id),
      [relations, id],
    ),
    contacts: useMemo(
      () => [...contacts.byId.values()].filter(({ actor }) => actor === id),
      [contacts, id],
    ),
    noted: useMemo(() => {
      let noted = 0
      for (const { actor } of positions.byId.values()) if (actor === id) noted += 1
      for (const { participants } of events.byId.values()) {
        if (participants?.includes(id) === true) noted += 1
      }
      return noted
    }, [positions, events, id]),
  }
}

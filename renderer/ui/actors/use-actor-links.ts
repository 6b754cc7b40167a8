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
}

/** An actor's memberships, relations and contacts. */
export function useActorLinks(id: string): ActorLinks {
  const memberships = useTerritory((state) => state.tables.membership)
  const relations = useTerritory((state) => state.tables.relation)
  const contacts = useTerritory((state) => state.tables.contact)
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
  }
}

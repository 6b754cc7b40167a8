import type { Actor } from '../../shared/model/actor'
import type { RecordTables } from '../state/territory-store'

/** How much hangs on each actor: memberships, relations, contacts, resources. */
export function countTies({
  membership,
  relation,
  contact,
  resource,
}: RecordTables): ReadonlyMap<string, number> {
  const ties = new Map<string, number>()
  const add = (id: string | undefined): void => {
    if (id !== undefined) ties.set(id, (ties.get(id) ?? 0) + 1)
  }
  for (const { actor } of membership.byId.values()) add(actor)
  for (const { actor } of contact.byId.values()) add(actor)
  for (const { actor } of resource.byId.values()) add(actor)
  for (const { from, to } of relation.byId.values()) {
    add(from)
    add(to)
  }
  return ties
}

/** Ids that come from an official number are the same for all who import the actor. */
function isOfficial({ id }: Actor): boolean {
  return /^(siren|siret|rna):/.test(id)
}

/**
 * The actor to keep unless the person says otherwise: that of the official id, else the one on which most
 * hangs, else the one that says most, else the smallest id: the same on every computer.
 */
export function keptByDefault(
  actors: readonly Actor[],
  ties: ReadonlyMap<string, number>,
): Actor | undefined {
  const size = (actor: Actor): number => Object.keys(actor).length
  const [best] = actors.toSorted(
    (a, b) =>
      Number(isOfficial(b)) - Number(isOfficial(a)) ||
      (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0) ||
      size(b) - size(a) ||
      (a.id < b.id ? -1 : 1),
  )
  return best
}

import type { Membership } from '../model/membership'
import type { Placement } from '../model/placement'
import type { Position } from '../model/position'
import type { Relation } from '../model/relation'
import type { Untold } from './briefing-input'
import type { Veil } from './veil'
import { veiledRecord } from './veil'

/** Fields whose value is known. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function membership(record: Membership, veil: Veil): Membership {
  const { actor } = record
  return {
    ...veiledRecord('membership', record, veil, ['commitment', 'notes']),
    id: veil.ids.of('membership', record.id, [actor]),
    ...known({ actor: actor === undefined ? undefined : veil.ids.actor(actor) }),
  }
}

function endsOf({ from, to }: Relation, { ids }: Veil) {
  return known({
    from: from === undefined ? undefined : ids.actor(from),
    to: to === undefined ? undefined : ids.actor(to),
  })
}

/** What a relation is that nobody is told of: that it is there, for the figures. */
function untoldRelation(record: Relation, veil: Veil): Relation {
  const { id, from, to, isMutual } = record
  return {
    id: veil.ids.of('relation', id, [from, to]),
    ...endsOf(record, veil),
    ...known({ isMutual }),
  }
}

function toldRelation(record: Relation, veil: Veil): Relation {
  return {
    ...veiledRecord('relation', record, veil, ['strength', 'trust', 'evidence']),
    id: veil.ids.of('relation', record.id, [record.from, record.to]),
    ...endsOf(record, veil),
  }
}

function untoldPosition({ id, actor, challenge, stance }: Position, { ids }: Veil): Position {
  return {
    id: ids.of('position', id, [actor]),
    ...known({ actor: actor === undefined ? undefined : ids.actor(actor), challenge, stance }),
  }
}

function asMap<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/**
 * Memberships and relations between actors as they are told. Tensions and stances are only counted; a wished
 * relation is no tie and in no figure, so that it is left out.
 */
export function veilTies(veil: Veil): {
  readonly memberships: readonly Membership[]
  readonly relations: readonly Relation[]
  readonly placements: readonly Placement[]
  readonly untold: Untold
} {
  const { tables } = veil.input
  const relations = [...tables.relation.values()].filter(({ type }) => type !== 'souhaite')
  const isTension = ({ type }: Relation): boolean => type === 'tension'
  return {
    memberships: Array.from(tables.membership.values(), (one) => membership(one, veil)),
    relations: relations.filter((one) => !isTension(one)).map((one) => toldRelation(one, veil)),
    placements: Array.from(tables.placement.values(), (one) => ({
      ...one,
      id: veil.ids.actor(one.id),
    })),
    untold: {
      relations: asMap(relations.filter(isTension).map((one) => untoldRelation(one, veil))),
      positions: asMap(Array.from(tables.position.values(), (one) => untoldPosition(one, veil))),
    },
  }
}

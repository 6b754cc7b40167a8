import type { Actor } from '../../../shared/model/actor'
import type { Alliance } from '../../../shared/model/alliance'
import type { Membership } from '../../../shared/model/membership'
import type { Placement } from '../../../shared/model/placement'
import type { Relation } from '../../../shared/model/relation'
import type { Term } from '../../../shared/model/term'
import type { NetworkInput } from '../../../shared/graph/network-input'

type Ties = Readonly<Record<string, string>>

export interface Sketch {
  /** `{ a: { kind: 'association' } }` */
  readonly actors?: Readonly<Record<string, Omit<Actor, 'id'>>>
  readonly alliances?: Readonly<Record<string, Omit<Alliance, 'id'>>>
  /** `{ X: 'a b c' }`: the members of alliance X. */
  readonly members?: Ties
  /** Memberships with more to say. */
  readonly memberships?: readonly Membership[]
  readonly relations?: readonly Relation[]
  readonly placements?: readonly Placement[]
  readonly terms?: readonly Term[]
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): ReadonlyMap<string, T> {
  return new Map([...records].map((record) => [record.id, record]))
}

function named<T>(records: Readonly<Record<string, T>> = {}): (T & { readonly id: string })[] {
  return Object.entries(records).map(([id, record]) => ({ ...record, id }))
}

function membershipsOf(members: Ties = {}): Membership[] {
  return Object.entries(members).flatMap(([alliance, actors]) =>
    actors
      .split(' ')
      .filter((actor) => actor !== '')
      .map((actor) => ({ id: `${actor}-${alliance}`, actor, alliance })),
  )
}

/** The records that a sketch names. Actors and alliances that only `members` names are made bare. */
export function inputOf(sketch: Sketch): NetworkInput {
  const memberships = [...membershipsOf(sketch.members), ...(sketch.memberships ?? [])]
  const implied = Object.entries(sketch.members ?? {})
  const bareActors = implied.flatMap(([, actors]) => actors.split(' ').filter((id) => id !== ''))
  return {
    actors: byId([
      ...bareActors.map((id): Actor => ({ id })),
      ...named<Omit<Actor, 'id'>>(sketch.actors),
    ]),
    alliances: byId([
      ...implied.map(([id]): Alliance => ({ id })),
      ...named<Omit<Alliance, 'id'>>(sketch.alliances),
    ]),
    memberships: byId(memberships),
    relations: byId(sketch.relations ?? []),
    placements: byId(sketch.placements ?? []),
    terms: byId(sketch.terms ?? []),
  }
}

/** The same records in another order of rows. */
export function shuffled(input: NetworkInput, seed: number): NetworkInput {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  const mix = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      [...map]
        .map((entry) => ({ entry, at: next() }))
        .sort((l, r) => l.at - r.at)
        .map(({ entry }) => entry),
    )
  return {
    actors: mix(input.actors),
    alliances: mix(input.alliances),
    memberships: mix(input.memberships),
    relations: mix(input.relations),
    placements: mix(input.placements),
    terms: mix(input.terms),
  }
}

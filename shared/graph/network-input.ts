import type { Actor } from '../model/actor'
import type { Alliance } from '../model/alliance'
import type { Membership } from '../model/membership'
import type { Placement } from '../model/placement'
import type { Relation } from '../model/relation'
import type { Term } from '../model/term'

/** The records that the network is derived from, by id. References that lead nowhere are left out of it. */
export interface NetworkInput {
  readonly actors: ReadonlyMap<string, Actor>
  readonly alliances: ReadonlyMap<string, Alliance>
  readonly memberships: ReadonlyMap<string, Membership>
  readonly relations: ReadonlyMap<string, Relation>
  /** Where a person put an actor or an alliance, by that record's id. */
  readonly placements: ReadonlyMap<string, Placement>
  /** The mission's own words: a kind that it added says which world its actors are of. */
  readonly terms: ReadonlyMap<string, Term>
}

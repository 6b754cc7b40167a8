import type { NetworkInput } from '../graph/network-input'
import type { NetworkSettings } from '../graph/network-settings'
import type { Position } from '../model/position'
import type { RecordKind, RecordsByKind } from '../model/record-kinds'
import type { Relation } from '../model/relation'
import type { Territory } from '../model/territory'

/** The records of each kind by id, as the screens read them: merged actors are one. */
export type BriefingTables = {
  readonly [K in RecordKind]: ReadonlyMap<string, RecordsByKind[K]>
}

/** What a briefing is made of. Time is an argument: `today` is an ISO date, of the reader's own clock. */
export interface BriefingInput {
  readonly territory: Territory | null
  readonly tables: BriefingTables
  /** Populations by INSEE code of commune, where the shipped register knows them. */
  readonly populations: ReadonlyMap<string, number>
  /** How the network was last looked at: figures about the picture say it. */
  readonly settings: NetworkSettings
  readonly today: string
  /** By actor, what the records that it was merged of call it beside its own name: a veil hides these too. */
  readonly otherNames?: ReadonlyMap<string, readonly string[]>
  /** Counted in figures, and neither listed nor drawn: what a veil left of judgements (`veilInput`). */
  readonly untold?: Untold
}

/** Tensions without their type, stances without anything else. */
export interface Untold {
  readonly relations: ReadonlyMap<string, Relation>
  readonly positions: ReadonlyMap<string, Position>
}

/** The part of the input that networks are derived from, to be shown. */
export function networkInputOf({ tables }: BriefingInput): NetworkInput {
  return {
    actors: tables.actor,
    alliances: tables.alliance,
    memberships: tables.membership,
    relations: tables.relation,
    placements: tables.placement,
    terms: tables.term,
  }
}

/** The network that figures are counted on: with the relations that are not told, so that they count alike. */
export function countedNetworkOf(input: BriefingInput): NetworkInput {
  const shown = networkInputOf(input)
  if (input.untold === undefined) return shown
  return { ...shown, relations: new Map([...shown.relations, ...input.untold.relations]) }
}

/** Every position, the ones that are counted only among them. */
export function countedPositionsOf({ tables, untold }: BriefingInput): readonly Position[] {
  return [...tables.position.values(), ...(untold?.positions.values() ?? [])]
}

import type { NetworkInput } from '../graph/network-input'
import type { NetworkSettings } from '../graph/network-settings'
import type { RecordKind, RecordsByKind } from '../model/record-kinds'
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
}

/** The part of the input that networks are derived from. */
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

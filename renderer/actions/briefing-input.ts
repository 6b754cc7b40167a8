import type { BriefingInput, BriefingTables } from '../../shared/briefing/briefing-input'
import type { NetworkSettings } from '../../shared/graph/network-settings'
import type { RecordKind } from '../../shared/model/record-kinds'
import { recordKinds } from '../../shared/model/record-kinds'
import { communeByCode } from '../../shared/places/commune-by-code'
import type { PlaceIndex } from '../../shared/places/index-places'
import type { RecordTables } from '../state/territory-store'
import { useTerritory } from '../state/territory-store'
import { networkAsLastSet } from './network-as-last-set'

function mapsOf(tables: RecordTables): BriefingTables {
  const kinds = Object.keys(recordKinds) as RecordKind[]
  const maps = kinds.map((kind) => [kind, tables[kind].byId])
  return Object.fromEntries(maps) as BriefingTables
}

/** What the records that an actor was merged of call it: a note that does not name it must not say these either. */
function otherNamesOf({ actor }: RecordTables): ReadonlyMap<string, readonly string[]> {
  const named = Array.from(actor.byId.keys(), (id) => [id, actor.otherNames?.(id) ?? []] as const)
  return new Map(named.filter(([, names]) => names.length > 0))
}

/** The day of the reader's own clock, as an ISO date. */
function dayOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

export interface InputContext {
  readonly settings: NetworkSettings
  readonly places: PlaceIndex
  readonly now: Date
}

/** What a briefing of a territory is made of. */
export function briefingInput(
  id: string,
  tables: RecordTables,
  { settings, places, now }: InputContext,
): BriefingInput {
  const territory = tables.territory.byId.get(id) ?? null
  const communes = territory?.communes ?? []
  const populations = communes.flatMap((code) => {
    const population = communeByCode(code, places.places)?.population
    return population === undefined || population === null ? [] : [[code, population] as const]
  })
  return {
    territory,
    tables: mapsOf(tables),
    populations: new Map(populations),
    settings,
    today: dayOf(now),
    otherNames: otherNamesOf(tables),
  }
}

/** The same of the open territory, its network as last looked at. */
export function openInput(places: PlaceIndex, now: Date): BriefingInput {
  const { id, tables } = useTerritory.getState()
  return briefingInput(id ?? '', tables, { settings: networkAsLastSet(), places, now })
}

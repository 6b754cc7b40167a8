import type { KeptCount } from '../../shared/file/kept-records'
import { keptRecords } from '../../shared/file/kept-records'
import type { ShareChoice } from '../../shared/file/share-profile'
import { readTerritory } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'

export interface CountRequest {
  readonly territory: string
  readonly choice: ShareChoice
}

/** By kind, how many records a choice keeps of a territory. Runs in a worker. */
export async function countShared({
  territory,
  choice,
}: CountRequest): Promise<ReadonlyMap<string, KeptCount>> {
  const database = new TerritoryDatabase(territory)
  try {
    const { rows } = await readTerritory(database)
    return keptRecords(rows.values(), choice).counts
  } finally {
    database.close()
  }
}

import type { RecordDifference } from '../../shared/change/difference'
import { changesOf } from '../../shared/change/history-of-mine'
import type { Stamp } from '../../shared/kernel/stamp'
import { readAllSets } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'

export interface MyChangesRequest {
  readonly territory: string
  /** The change sets of this device that count. */
  readonly mine: readonly Stamp[]
}

/** Reads what some change sets of a territory made of its records. */
export async function readMyChanges(
  request: MyChangesRequest,
): Promise<readonly RecordDifference[]> {
  if (request.mine.length === 0) return []
  const database = new TerritoryDatabase(request.territory)
  try {
    return changesOf(await readAllSets(database), new Set(request.mine))
  } finally {
    database.close()
  }
}

import type { ChangeSet } from '../../shared/change/change-set'
import type { RecordEvent } from '../../shared/change/history-of'
import { historyOf } from '../../shared/change/history-of'
import { TerritoryDatabase } from '../data/territory-database'

/** Which records of which territory. They are shown as one. */
export interface HistoryRequest {
  readonly territory: string
  readonly kind: string
  readonly ids: readonly string[]
}

/**
 * Reads what was ever said of some records. Only the change sets whose text names one of them are parsed: of
 * the thousands there are, few do.
 */
export async function readRecordHistory(request: HistoryRequest): Promise<readonly RecordEvent[]> {
  const { territory, kind, ids } = request
  const database = new TerritoryDatabase(territory)
  try {
    const marks = ids.map((id) => `"id":${JSON.stringify(id)}`)
    const stored = await database.sets.toArray()
    const sets = stored
      .filter(({ text }) => marks.some((mark) => text.includes(mark)))
      .map(({ text }) => JSON.parse(text) as ChangeSet)
    return historyOf(sets, kind, ids)
  } finally {
    database.close()
  }
}

import type { RecordDifference } from '../../shared/change/difference'
import { changesOf } from '../../shared/change/history-of-mine'
import { rowKey } from '../../shared/change/row'
import type { Stamp } from '../../shared/kernel/stamp'
import { readAllSets } from '../data/read-territory'
import { TerritoryDatabase } from '../data/territory-database'
import type { MyChange } from '../state/my-changes-store'

/** The fields by which records are called. */
const naming: readonly string[] = [
  ...['name', 'title', 'firstName', 'lastName', 'fr', 'en', 'code'],
  ...['actor', 'alliance', 'from', 'to', 'isMutual'],
]

function inShort({ kind, id, how, before, after, fields, conflicts }: RecordDifference): MyChange {
  const record = Object.entries(after ?? before ?? {}).filter(([field]) => naming.includes(field))
  const disputes = conflicts.map(({ register, values }) => ({ register, values }))
  return {
    key: rowKey(kind, id),
    kind,
    id,
    how,
    named: { ...Object.fromEntries(record), id },
    fields,
    disputes,
  }
}

export interface MyChangesRequest {
  readonly territory: string
  /** The change sets of this device that count. */
  readonly mine: readonly Stamp[]
}

/** Reads what some change sets of a territory made of its records. */
export async function readMyChanges(request: MyChangesRequest): Promise<readonly MyChange[]> {
  if (request.mine.length === 0) return []
  const database = new TerritoryDatabase(request.territory)
  try {
    return changesOf(await readAllSets(database), new Set(request.mine)).map(inShort)
  } finally {
    database.close()
  }
}

import { isErased } from '../../shared/change/erase'
import { attachmentEntry } from '../../shared/model/attachment-entry'
import { extraKey } from '../../shared/sync/set-key'
import { hashesOfRows } from '../data/attachment-hashes'
import type { TerritoryDatabase } from '../data/territory-database'
import { useTerritory } from '../state/territory-store'

/**
 * Keys of all that is erased of the open territory: records, and bytes of attachments that were destroyed and
 * that no record has got again since.
 */
export async function erasedKeys(database: TerritoryDatabase): Promise<readonly string[]> {
  const { rows } = useTerritory.getState()
  const keys: string[] = []
  for (const [key, row] of rows) if (isErased(row)) keys.push(key)
  const destroyed = await database.letGo.toCollection().primaryKeys()
  if (destroyed.length === 0) return keys
  const living = new Set(Array.from(hashesOfRows(rows.values()), attachmentEntry))
  return [...keys, ...destroyed.filter((name) => !living.has(name)).map(extraKey)]
}

import type { ChangeSet } from '../../shared/change/change-set'
import { isErased } from '../../shared/change/erase'
import { hashesOfSets } from '../data/attachment-hashes'
import { keepExtras } from '../data/keep-extras'
import type { TerritorySession } from '../data/territory-session'
import { useTerritory } from '../state/territory-store'
import { keepOnDisk } from './keep-on-disk'
import { notifyWith } from './notify-with'

/**
 * Keeps what came with change sets beside them: entries that this version does not read as they are, bytes
 * of attachments on the disk too. Whatever the disk cannot take stays in the database, and is tried again.
 */
export async function keepArrived(
  { id, database }: TerritorySession,
  entries: ReadonlyMap<string, Uint8Array>,
  sets: readonly ChangeSet[],
): Promise<void> {
  if (entries.size === 0) return
  const { rows } = useTerritory.getState()
  const said = hashesOfSets(sets, (key) => isErased(rows.get(key)))
  const fresh = await keepExtras(database, entries, said)
  const kept = await keepOnDisk(id, database, fresh)
  if (!kept.ok) notifyWith('attachments.notOnDisk', kept.error)
}

import type { ChangeSet } from '../../shared/change/change-set'
import { attachmentEntry, hashOfEntry } from '../../shared/model/attachment-entry'
import { hashesOfSets } from './attachment-hashes'
import { TerritoryDatabase } from './territory-database'

export interface DropRequest {
  readonly territory: string
  /** Hashes that the backups speak of. */
  readonly held: readonly string[]
  /** Hashes of the bytes that are on the disk. */
  readonly onDisk: readonly string[]
}

/** The attachments that the change sets of the database speak of, undone and superseded ones too. */
async function saidHashes({ sets }: TerritoryDatabase): Promise<ReadonlySet<string>> {
  const stored = await sets.toArray()
  const speaking = stored.filter(({ text }) => text.includes('"attachment"'))
  return hashesOfSets(speaking.map(({ text }) => JSON.parse(text) as ChangeSet)).living
}

/**
 * Destroys the bytes of attachments that nothing here speaks of any more, once what was erased is out of the
 * change sets and the backups. Gives the hashes that have to go from the disk. Runs in a worker.
 */
export async function dropAttachments({
  territory,
  held,
  onDisk,
}: DropRequest): Promise<readonly string[]> {
  const database = new TerritoryDatabase(territory)
  try {
    const kept = new Set([...held, ...(await saidHashes(database))])
    const names = await database.extras.toCollection().primaryKeys()
    const inDatabase = names.map(hashOfEntry).filter((hash) => hash !== null)
    const gone = [...new Set([...inDatabase, ...onDisk])].filter((hash) => !kept.has(hash))
    const entries = gone.map(attachmentEntry)
    await database.transaction('rw', database.extras, database.letGo, async () => {
      await database.extras.bulkDelete(entries)
      await database.letGo.bulkPut(entries.map((name) => ({ name })))
    })
    return gone
  } finally {
    database.close()
  }
}

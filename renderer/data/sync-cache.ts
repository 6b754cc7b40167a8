import type { CachedBatch, SyncCache } from '../../shared/sync/sync-cache'
import type { StoredTarget, TerritoryDatabase } from './territory-database'

/** What a territory's database remembers of one target: only a cache, lost with the database. */
export function syncCache(database: TerritoryDatabase, target: string): SyncCache {
  return {
    async read() {
      const stored = await database.syncBatches.where('target').equals(target).toArray()
      return stored.map(({ target: _, keys, ...batch }) => ({
        ...batch,
        keys: JSON.parse(keys) as CachedBatch['keys'],
      }))
    },
    async put(batches) {
      await database.syncBatches.bulkPut(
        batches.map(({ keys, ...batch }) => ({ ...batch, target, keys: JSON.stringify(keys) })),
      )
    },
    async remove(names) {
      if (names.length === 0) return
      await database.syncBatches.bulkDelete(names.map((name) => [target, name]))
    },
    async scrubbed() {
      return (await database.syncTargets.get(target))?.scrubbed ?? null
    },
    async keepScrubbed(scrubbed) {
      await changeTarget(database, target, { scrubbed })
    },
  }
}

async function changeTarget(
  database: TerritoryDatabase,
  target: string,
  change: Partial<StoredTarget>,
): Promise<void> {
  await database.transaction('rw', database.syncTargets, async () => {
    const known = await database.syncTargets.get(target)
    await database.syncTargets.put({ ...known, ...change, target })
  })
}

/** Remembers that a sync with a target came to its end. */
export function rememberSynced(
  database: TerritoryDatabase,
  target: string,
  doneAt: number,
): Promise<void> {
  return changeTarget(database, target, { doneAt })
}

/** When the territory was last synced to the end, by target. */
export async function readSynced(
  database: TerritoryDatabase,
): Promise<ReadonlyMap<string, number>> {
  const stored = await database.syncTargets.toArray()
  return new Map(
    stored.flatMap(({ target, doneAt }) => (doneAt === undefined ? [] : [[target, doneAt]])),
  )
}

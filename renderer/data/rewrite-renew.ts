import { Dexie } from 'dexie'
import { pause, tidyUp } from './rewrite-tidy'
import { databaseName, TerritoryDatabase } from './territory-database'

/**
 * A database is made anew where nothing may be left of what it once held. Chromium's LevelDB only appends:
 * what is overwritten stays in its files until it happens to compact them. When a database is deleted it
 * compacts all the files that were there before, down to the last level; so first what is in its log has to
 * become a file, then the database goes, then the files that were compacted (measured on Chromium 130, see
 * docs/erasure.md). The content waits meanwhile in a second database, so that whenever the machine stops one
 * of the two is whole.
 */
class SpareDatabase extends TerritoryDatabase {
  constructor(territory: string) {
    super(territory, spareName(territory))
  }
}

/** Not a name that `storedTerritories` takes for a territory's. */
function spareName(territory: string): string {
  return `spare-${databaseName(territory)}`
}

/** Copies every table. The memory stands only in a whole copy: all is written in one transaction. */
async function copyTables(from: TerritoryDatabase, to: TerritoryDatabase): Promise<void> {
  const contents = await Promise.all(
    from.tables.map(
      async ({ name }) => [name, (await from.table(name).toArray()) as unknown[]] as const,
    ),
  )
  await to.transaction('rw', to.tables, async () => {
    for (const [name, rows] of contents) await to.table(name).bulkPut(rows)
  })
}

/** Ends a renewal: the spare copy, which is whole, becomes the database. */
async function moveBack(territory: string, spare: SpareDatabase): Promise<void> {
  await tidyUp()
  await TerritoryDatabase.delete(databaseName(territory))
  await pause()
  const database = new TerritoryDatabase(territory)
  try {
    await copyTables(spare, database)
  } finally {
    database.close()
    spare.close()
  }
  await SpareDatabase.delete(spareName(territory))
  await pause()
  await tidyUp()
}

/** Makes a territory's database anew, with nothing due any more. No other connection may be open. */
export async function renewDatabase(territory: string): Promise<void> {
  const database = new TerritoryDatabase(territory)
  const spare = new SpareDatabase(territory)
  try {
    await copyTables(database, spare)
    const memory = await spare.memory.get('memory')
    if (memory !== undefined) {
      const { due: _, ...rest } = memory
      await spare.memory.put(rest)
    }
  } finally {
    database.close()
  }
  await moveBack(territory, spare)
}

/** Ends a renewal that was interrupted, before the territory is opened. */
export async function endRenewal(territory: string): Promise<void> {
  const names = await Dexie.getDatabaseNames()
  if (!names.includes(spareName(territory))) return
  const spare = new SpareDatabase(territory)
  const memory = await spare.memory.get('memory').catch(() => undefined)
  if (memory !== undefined && memory.due === undefined) {
    await moveBack(territory, spare)
    return
  }
  // Half a copy: the database itself was not touched yet.
  spare.close()
  await SpareDatabase.delete(spareName(territory))
}

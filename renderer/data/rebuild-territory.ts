import { applySets } from '../../shared/change/apply'
import { PageBook } from './page-book'
import type { StoredTerritory } from './read-territory'
import { readAllSets, readTerritory } from './read-territory'
import { databaseName, TerritoryDatabase } from './territory-database'
import { pagesOf } from './write-commit'

/** Makes the pages anew from the change sets, which are the truth: nothing that was said is lost. */
async function remakePages(database: TerritoryDatabase): Promise<StoredTerritory> {
  const changed = applySets(() => undefined, await readAllSets(database))
  const pages = pagesOf({ book: new PageBook(), changed, lookup: () => undefined })
  await database.transaction('rw', database.pages, async () => {
    await database.pages.clear()
    await database.pages.bulkPut(pages)
  })
  return readTerritory(database)
}

/**
 * Brings back a database that could not be read. It may hold what the journal could not take, so it is only
 * deleted where it opens, its change sets are unreadable too, and there is a journal to rebuild it from.
 */
export async function rebuildTerritory(
  id: string,
  hasJournal: boolean,
): Promise<{ readonly database: TerritoryDatabase; readonly stored: StoredTerritory }> {
  const database = new TerritoryDatabase(id)
  try {
    return { database, stored: await remakePages(database) }
  } catch (cause) {
    const isOpen = database.isOpen()
    database.close()
    if (!isOpen || !hasJournal) throw cause
  }
  await TerritoryDatabase.delete(databaseName(id))
  const fresh = new TerritoryDatabase(id)
  return { database: fresh, stored: await readTerritory(fresh) }
}

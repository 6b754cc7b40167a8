import type { Row } from '../../shared/change/row'
import { readTerritory } from './read-territory'
import { databaseName, TerritoryDatabase } from './territory-database'

/** The rows of a territory of this computer that is not open; null where it has no database, or one that cannot be read. */
export async function readRows(id: string): Promise<ReadonlyMap<string, Row> | null> {
  // Reading one that is not there would make it: an empty territory that nobody made.
  if (!(await TerritoryDatabase.exists(databaseName(id)).catch(() => false))) return null
  const database = new TerritoryDatabase(id)
  try {
    return (await readTerritory(database)).rows
  } catch {
    return null
  } finally {
    database.close()
  }
}

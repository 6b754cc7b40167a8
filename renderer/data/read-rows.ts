import type { Row } from '../../shared/change/row'
import { readTerritory } from './read-territory'
import { databaseName, TerritoryDatabase } from './territory-database'

/** The rows of a territory of this computer that is not open; null where its database cannot be read. */
export async function readRows(id: string): Promise<ReadonlyMap<string, Row> | null> {
  const database = new TerritoryDatabase(databaseName(id))
  try {
    return (await readTerritory(database)).rows
  } catch {
    return null
  } finally {
    database.close()
  }
}

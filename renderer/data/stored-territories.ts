import { Dexie } from 'dexie'
import { rowKey } from '../../shared/change/row'
import { readTerritory } from './read-territory'
import { databaseName, TerritoryDatabase } from './territory-database'

const prefix = databaseName('')

/**
 * Ids of the territories that have a database on this computer; null where Chromium cannot tell: on a full
 * disk it may not even open its own list.
 */
export async function storedTerritories(): Promise<readonly string[] | null> {
  const names = await Dexie.getDatabaseNames().catch(() => null)
  if (names === null) return null
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))
}

/** The name of a territory as its database has it; empty where that is lost or cannot be read. */
export async function storedName(id: string): Promise<string> {
  const database = new TerritoryDatabase(id)
  try {
    const { rows } = await readTerritory(database)
    const name = rows.get(rowKey('territory', id))?.values['name']
    return typeof name === 'string' ? name : ''
  } catch {
    return ''
  } finally {
    database.close()
  }
}

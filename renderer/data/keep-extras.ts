import type { TerritoryDatabase } from './territory-database'

/** Keeps the entries of a file that this version does not know; the first that came under a name stays. */
export async function keepExtras(
  database: TerritoryDatabase,
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const known = new Set(await database.extras.toCollection().primaryKeys())
  const fresh = [...entries].filter(([name]) => !known.has(name))
  await database.extras.bulkPut(fresh.map(([name, bytes]) => ({ name, bytes })))
}

export async function readExtras(
  database: TerritoryDatabase,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const stored = await database.extras.toArray()
  return new Map(stored.map(({ name, bytes }) => [name, bytes]))
}

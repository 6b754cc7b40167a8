import type { StoredLayout, TerritoryDatabase } from './territory-database'

/** Keeps the positions that the layout settled, for this device alone: they are derived, not said by anyone. */
export async function saveLayout(
  database: TerritoryDatabase,
  positions: StoredLayout['positions'],
): Promise<void> {
  await database.layout.put({ id: 'layout', positions })
}

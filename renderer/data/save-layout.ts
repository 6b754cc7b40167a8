import type { StoredLayout, TerritoryDatabase } from './territory-database'

/** So many earlier arrangements are kept for those who undo. */
const keptEarlier = 12

type Layout = Required<Pick<StoredLayout, 'positions' | 'arrangement'>>

const earlierId = (arrangement: number): string => `layout-${String(arrangement)}`

/** Keeps the positions that the layout settled, for this device alone: they are derived, not said by anyone. */
export async function saveLayout(database: TerritoryDatabase, layout: Layout): Promise<void> {
  await database.layout.put({ id: 'layout', ...layout })
}

/** Lays one arrangement aside, and gives what was kept of another: nothing where it is new. */
export async function exchangeLayout(
  database: TerritoryDatabase,
  shown: Layout,
  asked: number,
): Promise<StoredLayout['positions']> {
  return database.transaction('rw', database.layout, async () => {
    const { layout } = database
    await layout.put({ id: earlierId(shown.arrangement), ...shown })
    const known = (await layout.get(earlierId(asked)))?.positions ?? []
    await layout.put({ id: 'layout', arrangement: asked, positions: known })
    await layout.delete(earlierId(shown.arrangement - keptEarlier))
    return known
  })
}

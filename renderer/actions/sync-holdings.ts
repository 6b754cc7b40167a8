import type { ChangeSet } from '../../shared/change/change-set'
import type { Holdings } from '../../shared/sync/holdings'
import { extraKey, setKey } from '../../shared/sync/set-key'
import { freshSets } from '../data/fresh-sets'
import type { TerritoryDatabase } from '../data/territory-database'

/** Keys of the sets: those of the whole ones are the database's own, and no text is read. */
async function setKeys(
  { sets }: TerritoryDatabase,
  isGone: (key: string) => boolean,
): Promise<readonly string[]> {
  const [stamps, partial] = await Promise.all([
    sets.toCollection().primaryKeys(),
    sets.where('partial').equals(1).toArray(),
  ])
  if (partial.length === 0) return stamps
  const inPart = new Map(
    partial.map(({ stamp, text }) => [stamp, setKey(JSON.parse(text) as ChangeSet, isGone)]),
  )
  return stamps.map((stamp) => inPart.get(stamp) ?? stamp)
}

/** What a territory's database holds, as sync sees it. For a worker. */
export function syncHoldings(database: TerritoryDatabase): Holdings {
  return {
    async keys(isGone) {
      const [sets, names] = await Promise.all([
        setKeys(database, isGone),
        database.extras.toCollection().primaryKeys(),
      ])
      return [...sets, ...names.map(extraKey)]
    },
    async sets(stamps) {
      const stored = await database.sets.bulkGet([...stamps])
      return stored
        .filter((set) => set !== undefined)
        .map(({ text }) => ({ set: JSON.parse(text) as ChangeSet, size: text.length }))
    },
    async extras(names) {
      const stored = await database.extras.bulkGet([...names])
      return new Map(
        stored.filter((extra) => extra !== undefined).map(({ name, bytes }) => [name, bytes]),
      )
    },
    async positions(ids) {
      const layout = await database.layout.get('layout')
      const { arrangement = 0, positions = [] } = layout ?? {}
      const known = positions.filter(([id]) => ids.has(id))
      return new Map(
        known.map(([id, x, y]) => [id, arrangement === 0 ? [x, y] : [x, y, arrangement]]),
      )
    },
    async fresh(sets) {
      return (await freshSets(database, sets)).fresh
    },
  }
}

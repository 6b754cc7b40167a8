import type { ChangeSet } from '../../shared/change/change-set'
import { isErased, isErasure, withoutErased } from '../../shared/change/erase'
import { readAllSets, readTerritory } from './read-territory'
import { TerritoryDatabase } from './territory-database'
import { storedSet } from './write-commit'

/** What was erased of a territory. */
export interface Erased {
  /** Keys of the records. */
  readonly keys: readonly string[]
  /** The change sets that say so. */
  readonly erasures: readonly ChangeSet[]
}

/** Destroys what the change sets of the database still say of erased records. Runs in a worker. */
export async function scrubDatabase(territory: string): Promise<Erased> {
  const database = new TerritoryDatabase(territory)
  try {
    const { rows } = await readTerritory(database)
    const keys = [...rows].filter(([, row]) => isErased(row)).map(([key]) => key)
    const gone = new Set(keys)
    const sets = await readAllSets(database)
    const scrubbed = sets.map((set) => withoutErased(set, (key) => gone.has(key)))
    const changed = scrubbed
      .filter((set, index) => set !== sets[index])
      .map((set) => storedSet(set))
    await database.sets.bulkPut(changed)
    const erasures = scrubbed.filter(({ changes }) => changes.some(isErasure))
    return { keys, erasures }
  } finally {
    database.close()
  }
}

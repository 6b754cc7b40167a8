import { TerritoryDatabase } from './territory-database'
import { entryCrc, entryText } from './write-commit'

/** Every entry that the journal is to hold, made from the database. Runs in a worker. */
export async function journalEntries(territory: string): Promise<readonly string[]> {
  const database = new TerritoryDatabase(territory)
  try {
    const [commits, sets] = await Promise.all([database.commits.toArray(), database.sets.toArray()])
    const texts = new Map(sets.map(({ stamp, text }) => [stamp, text]))
    const entries = commits.map(({ stamps, crc: _, ...commit }) =>
      entryText(
        commit,
        stamps.map((stamp) => texts.get(stamp)).filter((text) => text !== undefined),
      ),
    )
    const known = commits.map((commit, index) => ({
      ...commit,
      crc: entryCrc(entries[index] ?? ''),
    }))
    await database.commits.bulkPut(known)
    return entries
  } finally {
    database.close()
  }
}

/** Notes that the journal has been rewritten, and nothing else was to be. */
export async function rewritingDone(territory: string): Promise<void> {
  const database = new TerritoryDatabase(territory)
  try {
    const memory = await database.memory.get('memory')
    if (memory === undefined) return
    const { due: _, ...rest } = memory
    await database.memory.put(rest)
  } finally {
    database.close()
  }
}

import type { Commit } from '../../shared/change/change-set'
import type { JournalState } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { reconcileJournal } from '../data/reconcile-journal'
import type { StoredTerritory } from '../data/read-territory'
import { readTerritory } from '../data/read-territory'
import { databaseName, TerritoryDatabase } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { newMemory } from '../data/territory-session'
import type { ActionError } from './action-error'

/** What the two places that remember had to give each other at an opening. */
export interface Recovery {
  /** Actions that the journal gave back to the database. */
  readonly fromJournal: number
  /** Actions that the database gave back to the journal. */
  readonly fromDatabase: number
  /** Bytes of a half-written entry that were cut from the journal and kept aside. */
  readonly cutBytes: number
}

export interface OpenedSession {
  readonly session: TerritorySession
  readonly stored: StoredTerritory
  readonly recovery: Recovery
}

/** Reads the database; one that cannot be read is set aside by name, and rebuilt from the journal. */
async function readOrRebuild(
  id: string,
): Promise<{ database: TerritoryDatabase; stored: StoredTerritory }> {
  const database = new TerritoryDatabase(id)
  try {
    return { database, stored: await readTerritory(database) }
  } catch {
    database.close()
    await TerritoryDatabase.delete(databaseName(id))
    const fresh = new TerritoryDatabase(id)
    return { database: fresh, stored: await readTerritory(fresh) }
  }
}

/** Whether database and journal end at the same commit, so that neither need be read whole. */
function agree(stored: StoredTerritory, journal: JournalState): boolean {
  const last = stored.memory?.journal ?? null
  if (stored.commits.length !== journal.entries) return false
  return last?.entries !== journal.entries || last.lastCrc === journal.lastCrc
}

/** Reads a territory from both places that remember it, and brings each up to the other. */
export async function openSession(id: string): Promise<Result<OpenedSession, ActionError>> {
  const [opened, { database, stored }] = await Promise.all([
    bridge.journalOpen(id),
    readOrRebuild(id),
  ])
  if (!opened.ok) {
    database.close()
    return opened
  }
  const memory = stored.memory ?? newMemory()
  const session: TerritorySession = {
    id,
    database,
    book: stored.book,
    memory,
    commits: [...stored.commits],
    unjournaled: [],
  }
  const { cutBytes } = opened.value
  if (agree(stored, opened.value)) {
    return ok({ session, stored, recovery: { fromJournal: 0, fromDatabase: 0, cutBytes } })
  }
  const tail = await bridge.journalRead({ territory: id, offset: 0 })
  if (!tail.ok) return tail
  const journal = tail.value.entries.map((entry) => JSON.parse(entry) as Commit)
  const { recovered, missing, ...met } = await reconcileJournal(
    database,
    stored,
    memory,
    journal,
    Date.now(),
  )
  session.memory = met.memory
  for (const commit of missing) {
    const appended = await bridge.journalAppend({ territory: id, entry: JSON.stringify(commit) })
    if (!appended.ok) return err(appended.error)
    session.memory = { ...session.memory, journal: appended.value }
  }
  const known = recovered.map(({ sets, ...commit }) => ({
    ...commit,
    stamps: sets.map((set) => set.stamp),
  }))
  session.commits.push(...known)
  session.commits.sort((left, right) => (left.id < right.id ? -1 : 1))
  const recovery = { fromJournal: recovered.length, fromDatabase: missing.length, cutBytes }
  return ok({ session, stored, recovery })
}

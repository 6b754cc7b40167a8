import type { JournalState } from '../../shared/ipc/payloads'
import { addCrc } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { endRenewal } from '../data/rewrite-renew'
import { reconcileJournal } from '../data/reconcile-journal'
import type { StoredTerritory } from '../data/read-territory'
import { readTerritory } from '../data/read-territory'
import { rebuildTerritory } from '../data/rebuild-territory'
import { TerritoryDatabase } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { newMemory } from '../data/territory-session'
import type { ActionError } from './action-error'
import { appendEntries } from './append-entries'
import type { Rewritten } from './finish-rewriting'
import { finishRewriting } from './finish-rewriting'
import type { BackupError } from './write-backup'

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
  /** Why the journal could not take what it lacks; it is tried again with the next action. */
  readonly problem: ActionError | null
  /** How a rewriting that was due ended; null where none was. */
  readonly rewriting: Result<Rewritten, ActionError | BackupError> | null
}

/** What the database holds; null where it cannot be read. */
async function tryRead(database: TerritoryDatabase): Promise<StoredTerritory | null> {
  try {
    return await readTerritory(database)
  } catch {
    database.close()
    return null
  }
}

/** Whether database and journal hold the same commits, so that neither need be read whole. */
function agree(stored: StoredTerritory, journal: JournalState): boolean {
  if (stored.commits.length !== journal.entries) return false
  if (stored.commits.some(({ crc }) => crc === undefined)) return false
  return stored.commits.reduce((sum, { crc }) => addCrc(sum, crc ?? 0), 0) === journal.crcSum
}

/** Brings the database and the journal up to each other. */
async function reconcile(
  session: TerritorySession,
  stored: StoredTerritory,
  cutBytes: number,
): Promise<Result<OpenedSession, ActionError>> {
  const { id, database, memory } = session
  const tail = await bridge.journalRead({ territory: id, offset: 0 })
  if (!tail.ok) return tail
  const { entries } = tail.value
  const reconciled = await reconcileJournal(database, stored, memory, entries, Date.now())
  const { recovered, missing, commits } = reconciled
  session.memory = reconciled.memory
  session.unjournaled.push(...missing)
  // On a full disk the journal cannot take them; what the database has must be in reach all the same.
  const appended = await appendEntries(session)
  session.commits.splice(0, session.commits.length, ...commits)
  const fromDatabase = missing.length - session.unjournaled.length
  const recovery = { fromJournal: recovered, fromDatabase, cutBytes }
  const problem = appended.ok ? null : appended.error
  return ok({ session, stored, recovery, problem, rewriting: null })
}

/** Reads a territory from both places that remember it, and brings each up to the other. */
async function readSession(id: string): Promise<Result<OpenedSession, ActionError>> {
  let database = new TerritoryDatabase(id)
  const [opened, read] = await Promise.all([bridge.journalOpen(id), tryRead(database)])
  if (!opened.ok) {
    database.close()
    return opened
  }
  const { entries, cutBytes } = opened.value
  try {
    let stored = read
    if (stored === null) ({ database, stored } = await rebuildTerritory(id, entries > 0))
    const { book, commits } = stored
    const memory = stored.memory ?? newMemory()
    const session = { id, database, book, memory, commits: [...commits], unjournaled: [] }
    if (agree(stored, opened.value)) {
      const recovery = { fromJournal: 0, fromDatabase: 0, cutBytes }
      return ok({ session, stored, recovery, problem: null, rewriting: null })
    }
    const reconciled = await reconcile(session, stored, cutBytes)
    if (!reconciled.ok) database.close()
    return reconciled
  } catch (cause) {
    database.close()
    return err({ kind: 'not-opened', cause: String(cause) })
  }
}

/**
 * Opens a territory. What a compaction or an erasure had left to do when it was interrupted is done first:
 * then nothing is read that should no longer be there.
 */
export async function openSession(id: string): Promise<Result<OpenedSession, ActionError>> {
  try {
    await endRenewal(id)
  } catch (cause) {
    return err({ kind: 'not-opened', cause: String(cause) })
  }
  const opened = await readSession(id)
  if (!opened.ok) return opened
  const { session, recovery } = opened.value
  const { due } = session.memory
  if (due === undefined) return opened
  session.database.close()
  const rewriting = await finishRewriting(id, due)
  const again = await readSession(id)
  return again.ok ? ok({ ...again.value, recovery, rewriting }) : again
}

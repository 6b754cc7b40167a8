import type { BackupEntry } from '../../shared/ipc/backup-payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { rewritingDone } from '../data/rewrite-journal'
import type { Erased } from '../data/rewrite-scrub'
import type { RewritingDue } from '../data/territory-database'
import type { ActionError } from './action-error'
import { sha256Hex } from './read-coterr'
import { rewriteInWorker } from './rewrite-in-worker'
import type { BackupError } from './write-backup'
import { verifyWritten } from './write-backup'

type Failure = ActionError | BackupError

/** What a rewriting did beside what it was for. */
export interface Rewritten {
  readonly due: RewritingDue
  /** Backups that could not be read any more, and so could not be rid of what was erased: they are gone. */
  readonly unreadable: number
}

/** Rids one backup of what was erased. False where it could not be read, and was destroyed. */
async function scrubOne(
  { territory, name }: BackupEntry,
  erased: Erased,
): Promise<Result<boolean, Failure>> {
  const read = await bridge.backupRead({ territory, name })
  if (!read.ok) return read
  const scrubbed = await rewriteInWorker('backup', { territory, bytes: read.value, erased })
  if (!scrubbed.ok) {
    const removed = await bridge.backupRemove({ territory, name })
    return removed.ok ? ok(false) : removed
  }
  if (scrubbed.value === null) return ok(true)
  const bytes = scrubbed.value as Uint8Array<ArrayBuffer>
  const sha256 = await sha256Hex(bytes)
  const replaced = await bridge.backupReplace({ territory, name, bytes })
  if (!replaced.ok) return replaced
  const verified = await verifyWritten({ territory, name }, sha256)
  return verified.ok ? ok(true) : verified
}

async function scrubBackups(territory: string, erased: Erased): Promise<Result<number, Failure>> {
  const listed = await bridge.backupList({ territory })
  if (!listed.ok) return listed
  let unreadable = 0
  for (const entry of listed.value) {
    const done = await scrubOne(entry, erased)
    if (!done.ok) return done
    if (!done.value) unreadable += 1
  }
  return ok(unreadable)
}

async function rewriteJournal(territory: string): Promise<Result<null, Failure>> {
  const entries = await rewriteInWorker('entries', territory)
  const replaced = await bridge.journalReplace({ territory, entries: [...entries] })
  return replaced.ok ? ok(null) : replaced
}

async function finish(territory: string, due: RewritingDue): Promise<Result<Rewritten, Failure>> {
  if (due === 'journal') {
    const journal = await rewriteJournal(territory)
    if (!journal.ok) return journal
    await rewritingDone(territory)
    return ok({ due, unreadable: 0 })
  }
  const erased = await rewriteInWorker('scrub', territory)
  const journal = await rewriteJournal(territory)
  if (!journal.ok) return journal
  const unreadable = await scrubBackups(territory, erased)
  if (!unreadable.ok) return unreadable
  const purged = await bridge.journalPurge(territory)
  if (!purged.ok) return purged
  await rewriteInWorker('renew', territory)
  return ok({ due, unreadable: unreadable.value })
}

/**
 * Ends a rewriting that a territory's memory says is due: of the journal after a compaction, of every place
 * after an erasure. Each step may be done twice, and what is due is struck out last: wherever the machine
 * stops, the next opening ends it. No connection to the database may be open but the workers' own.
 */
export async function finishRewriting(
  territory: string,
  due: RewritingDue,
): Promise<Result<Rewritten, Failure>> {
  try {
    return await finish(territory, due)
  } catch (cause) {
    return err({ kind: 'database-failed', cause: String(cause) })
  }
}

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

/** Rids one backup of what was erased: the attachments it needs. Null: it could not be read, and was destroyed. */
async function scrubOne(
  { territory, name }: BackupEntry,
  erased: Erased,
): Promise<Result<readonly string[] | null, Failure>> {
  const read = await bridge.backupRead({ territory, name })
  if (!read.ok) return read
  const scrubbed = await rewriteInWorker('backup', { territory, bytes: read.value, erased })
  if (!scrubbed.ok) {
    const removed = await bridge.backupRemove({ territory, name })
    return removed.ok ? ok(null) : removed
  }
  const { hashes } = scrubbed.value
  if (scrubbed.value.bytes === null) return ok(hashes)
  const bytes = scrubbed.value.bytes as Uint8Array<ArrayBuffer>
  const sha256 = await sha256Hex(bytes)
  const replaced = await bridge.backupReplace({ territory, name, bytes })
  if (!replaced.ok) return replaced
  const verified = await verifyWritten({ territory, name }, sha256)
  return verified.ok ? ok(hashes) : verified
}

interface ScrubbedBackups {
  readonly unreadable: number
  /** Hashes of the attachments that backups speak of. */
  readonly held: readonly string[]
}

async function scrubBackups(
  territory: string,
  erased: Erased,
): Promise<Result<ScrubbedBackups, Failure>> {
  const listed = await bridge.backupList({ territory })
  if (!listed.ok) return listed
  let unreadable = 0
  const held: string[] = []
  for (const entry of listed.value) {
    const done = await scrubOne(entry, erased)
    if (!done.ok) return done
    if (done.value === null) unreadable += 1
    else held.push(...done.value)
  }
  return ok({ unreadable, held })
}

/** Destroys the bytes of photos and documents that nobody speaks of any more. */
async function dropBytes(
  territory: string,
  held: readonly string[],
): Promise<Result<null, Failure>> {
  const listed = await bridge.attachmentList(territory)
  if (!listed.ok) return listed
  const onDisk = listed.value.map(({ hash }) => hash)
  const gone = await rewriteInWorker('attachments', { territory, held, onDisk })
  return bridge.attachmentRemove({ territory, hashes: [...gone] })
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
  const backups = await scrubBackups(territory, erased)
  if (!backups.ok) return backups
  const dropped = await dropBytes(territory, backups.value.held)
  if (!dropped.ok) return dropped
  const purged = await bridge.journalPurge(territory)
  if (!purged.ok) return purged
  await rewriteInWorker('renew', territory)
  return ok({ due, unreadable: backups.value.unreadable })
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

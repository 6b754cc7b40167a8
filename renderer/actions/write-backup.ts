import type { FileError } from '../../shared/file/file-error'
import type { BackupEntry, BackupReason } from '../../shared/ipc/backup-payloads'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { copyRequest } from './copy-request'
import { inWorker } from './in-worker'
import { sha256Hex } from './read-coterr'
import { backupsToDrop } from './thin-backups'
import type { VerifiedBackup } from './verify-backup'
import type { CopyRequest } from './write-copy'

export type BackupError =
  | BoundaryError
  | FileError
  /** What came back from the disk is not what was written. */
  | { readonly kind: 'backup-differs'; readonly name: string }

/** The bytes of a `.coterr` of the open territory, without its picture, which is drawn, not said, and without attachments. */
function copyOf(id: string): Promise<Result<Uint8Array, FileError>> {
  const worker = new Worker(new URL('./write-file-worker.ts', import.meta.url), { type: 'module' })
  return inWorker<CopyRequest, Result<Uint8Array, FileError>>(worker, {
    ...copyRequest(id, null),
    isBackup: true,
  })
}

/** Reads bytes as any hostile file, in a worker. */
export function verifyInWorker(bytes: Uint8Array): Promise<Result<VerifiedBackup, FileError>> {
  const worker = new Worker(new URL('./verify-backup-worker.ts', import.meta.url), {
    type: 'module',
  })
  return inWorker<Uint8Array, Result<VerifiedBackup, FileError>>(worker, bytes)
}

/** Whether what the disk gives back is the whole file that was written. */
export async function verifyWritten(
  { territory, name }: Pick<BackupEntry, 'territory' | 'name'>,
  sha256: string,
): Promise<Result<null, BackupError>> {
  const read = await bridge.backupRead({ territory, name })
  if (!read.ok) return read
  const verified = await verifyInWorker(read.value)
  if (!verified.ok) return verified
  const isSame = verified.value.sha256 === sha256 && verified.value.territory.id === territory
  return isSame ? ok(null) : err({ kind: 'backup-differs', name })
}

/** Lets go of the backups that newer ones make needless. */
async function thin(territory: string): Promise<Result<null, BackupError>> {
  const listed = await bridge.backupList({ territory })
  if (!listed.ok) return listed
  for (const { name } of backupsToDrop(listed.value, Date.now())) {
    const removed = await bridge.backupRemove({ territory, name })
    if (!removed.ok) return removed
  }
  return ok(null)
}

/**
 * Writes a backup of the open territory, reads it back and checks it whole; only then older ones may go. One
 * that did not come back as it was written is taken away: it would be relied upon.
 */
export async function writeBackup(
  territory: string,
  reason: BackupReason,
): Promise<Result<BackupEntry, BackupError>> {
  const copy = await copyOf(territory)
  if (!copy.ok) return copy
  const bytes = copy.value as Uint8Array<ArrayBuffer>
  const sha256 = await sha256Hex(bytes)
  const written = await bridge.backupWrite({ territory, reason, bytes })
  if (!written.ok) return written
  const verified = await verifyWritten(written.value, sha256)
  if (!verified.ok) {
    await bridge.backupRemove({ territory, name: written.value.name })
    return verified
  }
  const thinned = await thin(territory)
  return thinned.ok ? written : thinned
}

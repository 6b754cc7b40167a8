import { attachmentEntry } from '../../shared/model/attachment-entry'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import type { TerritoryDatabase } from '../data/territory-database'

/** Writes attachments that are in the database to the disk, one at a time; stops at the first that it cannot take. */
export async function keepOnDisk(
  territory: string,
  { extras }: TerritoryDatabase,
  hashes: readonly string[],
): Promise<Result<null, BoundaryError>> {
  for (const hash of hashes) {
    const stored = await extras.get(attachmentEntry(hash))
    if (stored === undefined) continue
    const bytes = stored.bytes as Uint8Array<ArrayBuffer>
    const written = await bridge.attachmentWrite({ territory, hash, bytes })
    if (!written.ok) return written
  }
  return ok(null)
}

import { attachmentEntry, isAttachmentHash } from '../../shared/model/attachment-entry'
import { bridge } from '../bridge/bridge'
import { currentSession } from './session'
import { readEntry } from './open-for-reading'

/**
 * The bytes of an attachment of the open territory, by its SHA-256; null where they are not on this computer
 * (a copy that was shared without them, a colleague's photo that has not come yet).
 */
export async function readAttachment(hash: string): Promise<Uint8Array | null> {
  if (!isAttachmentHash(hash)) return null
  const name = attachmentEntry(hash)
  const session = currentSession()
  if (session === null) return readEntry(name)
  const { id, database } = session
  const stored = await database.extras.get(name).catch(() => undefined)
  if (stored !== undefined) return stored.bytes
  const read = await bridge.attachmentRead({ territory: id, hash })
  return read.ok ? read.value : null
}

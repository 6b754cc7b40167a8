import { attachmentEntry } from '../../shared/model/attachment-entry'
import { maxAttachedBytes, maxAttachmentBytes } from '../../shared/file/limits'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { attachedBytes, attachmentsOf } from './attached'
import { changeRecords } from './change-records'
import { notify, notifyError, showWork } from './notices'
import type { AttachmentError, PreparedAttachment } from './prepare-attachment'
import { prepareAttachment } from './prepare-attachment'
import { newId } from './records'
import { currentSession, onTerritory } from './session'

export interface AttachOptions {
  /** Photos of more than 2,048 pixels are made smaller; true where nothing is said. */
  readonly isReduced?: boolean
}

type Failure = ActionError | AttachmentError | BoundaryError

/** Keeps bytes in both places. On the disk first: what a record names must not be lost with the database. */
function keepBytes({ hash, bytes }: PreparedAttachment): Promise<Result<null, Failure>> {
  return onTerritory(async ({ id, database }) => {
    const own = bytes as Uint8Array<ArrayBuffer>
    const written = await bridge.attachmentWrite({ territory: id, hash, bytes: own })
    if (!written.ok) return written
    const name = attachmentEntry(hash)
    const { extras, letGo } = database
    try {
      await database.transaction('rw', extras, letGo, async () => {
        await extras.put({ name, bytes })
        await letGo.delete(name)
      })
    } catch (cause) {
      return err({ kind: 'database-failed', cause: String(cause) })
    }
    return ok(null)
  })
}

async function isKept(hash: string): Promise<boolean> {
  const extras = currentSession()?.database.extras
  return (await extras?.where('name').equals(attachmentEntry(hash)).count()) === 1
}

async function readFile(file: File): Promise<Result<Uint8Array, AttachmentError>> {
  if (file.size > maxAttachmentBytes) {
    return err({ kind: 'attachment-too-big', maxMegabytes: maxAttachmentBytes / 2 ** 20 })
  }
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch (cause) {
    return err({ kind: 'attachment-unreadable', cause: String(cause) })
  }
}

/** Keeps one file and says so in a record; null where that record has it already. */
async function attachOne(
  record: string,
  file: File,
  isReduced: boolean,
): Promise<Result<string | null, Failure>> {
  const { id: territory } = useTerritory.getState()
  const read = await readFile(file)
  if (!read.ok) return read
  const prepared = await prepareAttachment(file.name, read.value, isReduced)
  if (!prepared.ok) return prepared
  const { bytes, ...said } = prepared.value
  if (attachmentsOf(record).some(({ hash }) => hash === said.hash)) return ok(null)
  if (attachedBytes() + bytes.length > maxAttachedBytes) {
    return err({ kind: 'attachments-full', maxMegabytes: maxAttachedBytes / 2 ** 20 })
  }
  // While the photo was drawn, another territory may have been opened: it must not get it.
  if (useTerritory.getState().id !== territory) return err({ kind: 'no-territory' })
  const kept = await keepBytes(prepared.value)
  if (!kept.ok) return kept
  const id = newId()
  const fields = { record, ...said, size: bytes.length, removed: null }
  const done = await changeRecords([{ kind: 'attachment', id, fields }], {
    label: 'history.add.attachment',
  })
  if (!done.ok) return done
  // An erasure that came between the two drops what no record names yet.
  const again = (await isKept(said.hash)) ? ok(null) : await keepBytes(prepared.value)
  return again.ok ? ok(id) : again
}

/**
 * Attaches files to a record of the open territory, each an action that undo takes back. Tells the person of
 * those that were refused; gives the ids of what was attached.
 */
export async function attachFiles(
  record: string,
  files: readonly File[],
  { isReduced = true }: AttachOptions = {},
): Promise<readonly string[]> {
  const attached: string[] = []
  try {
    for (const [index, file] of files.entries()) {
      showWork({ key: 'attachments.adding', progress: index / files.length, cancel: null })
      const done = await attachOne(record, file, isReduced)
      if (!done.ok) notifyError(done.error, { name: file.name })
      else if (done.value === null) notify('done', 'attachments.already', { name: file.name })
      else attached.push(done.value)
    }
  } catch (cause) {
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    showWork(null)
  }
  return attached
}

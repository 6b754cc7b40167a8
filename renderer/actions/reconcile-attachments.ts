import { attachmentEntry, hashOfEntry } from '../../shared/model/attachment-entry'
import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { hashesOfRows } from '../data/attachment-hashes'
import type { TerritorySession } from '../data/territory-session'
import { useTerritory } from '../state/territory-store'
import { keepOnDisk } from './keep-on-disk'
import { notifyWith } from './notify-with'
import { currentSession, inTurn } from './session'

/** Puts an attachment that only the disk has back into the database; one that is damaged stays missing. */
async function takeFromDisk(
  { id, database }: TerritorySession,
  hash: string,
): Promise<Result<null, BoundaryError>> {
  const read = await bridge.attachmentRead({ territory: id, hash })
  if (read.ok) await database.extras.put({ name: attachmentEntry(hash), bytes: read.value })
  return ok(null)
}

/** What the two places lack of each other. */
async function lacking({ id, database }: TerritorySession) {
  const listed = await bridge.attachmentList(id)
  if (!listed.ok) return listed
  const names = await database.extras.toCollection().primaryKeys()
  const stored = new Set(names.map(hashOfEntry).filter((hash) => hash !== null))
  const onDisk = new Set(listed.value.map(({ hash }) => hash))
  const wanted = hashesOfRows(useTerritory.getState().rows.values())
  return ok({
    database: [...wanted].filter((hash) => onDisk.has(hash) && !stored.has(hash)),
    disk: [...stored].filter((hash) => !onDisk.has(hash)),
  })
}

/**
 * Brings the two places that keep the bytes of attachments up to each other. One at a time and in turn: the
 * person works meanwhile, and where the territory is closed or rewritten it ends.
 */
export async function reconcileAttachments(
  session: TerritorySession,
): Promise<Result<null, BoundaryError>> {
  const step = <T>(work: () => Promise<Result<T, BoundaryError>>) =>
    inTurn(() =>
      currentSession() === session
        ? work()
        : Promise.resolve(err<BoundaryError>({ kind: 'not-found', name: session.id })),
    )
  const found = await step(() => lacking(session))
  if (!found.ok) return currentSession() === session ? found : ok(null)
  for (const hash of found.value.database) {
    await step(() => takeFromDisk(session, hash))
  }
  for (const hash of found.value.disk) {
    const kept = await step(() => keepOnDisk(session.id, session.database, [hash]))
    if (!kept.ok) return currentSession() === session ? kept : ok(null)
  }
  return ok(null)
}

/** The same behind the person's back, who is told where the disk cannot take what the database has. */
export async function reconcileQuietly(session: TerritorySession): Promise<void> {
  try {
    const done = await reconcileAttachments(session)
    if (!done.ok) notifyWith('attachments.notOnDisk', done.error)
  } catch (cause) {
    notifyWith('attachments.notOnDisk', { kind: 'unexpected', cause: String(cause) })
  }
}

import type { BackupReason } from '../../shared/ipc/backup-payloads'
import { useNotices } from '../state/notice-store'
import { useTerritory } from '../state/territory-store'
import { showWork } from './notices'
import { notifyWith } from './notify-with'
import { writeBackup } from './write-backup'

/** Work shorter than this is not worth a word. */
const patienceMs = 400
const key = 'backups.keeping'

let last: Promise<unknown> = Promise.resolve()

/** Runs `task`, and says that a backup is being made where it takes long enough to be noticed. */
async function shown<T>(isQuiet: boolean, task: () => Promise<T>): Promise<T> {
  if (isQuiet) return task()
  const timer = setTimeout(() => {
    showWork({ key, progress: null, cancel: null })
  }, patienceMs)
  try {
    return await task()
  } finally {
    clearTimeout(timer)
    if (useNotices.getState().work?.key === key) showWork(null)
  }
}

async function keep(territory: string, reason: BackupReason): Promise<boolean> {
  try {
    const written = await shown(reason === 'day', () => writeBackup(territory, reason))
    if (written.ok) return true
    notifyWith('backups.notKept', written.error)
  } catch (cause) {
    notifyWith('backups.notKept', { kind: 'unexpected', cause: String(cause) })
  }
  return false
}

/**
 * Keeps a dated copy of the open territory, before something risky or for the day. Whether it did: what
 * was to be done goes on either way, since a full disk must not make the work impossible; the person is told.
 */
export function keepBackup(reason: BackupReason): Promise<boolean> {
  const { id } = useTerritory.getState()
  if (id === null) return Promise.resolve(false)
  const turn = last.then(() => keep(id, reason))
  last = turn
  return turn
}

/** From how many records on an edit or a removal of several at once is risky. */
const manyRecords = 20

/** A backup before many records are changed or removed at once. */
export async function keepBackupBefore(count: number): Promise<void> {
  if (count >= manyRecords) await keepBackup('bulk')
}

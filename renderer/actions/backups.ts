import type { BackupEntry } from '../../shared/ipc/backup-payloads'
import type { Result } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import { noBackups, useBackups } from '../state/backups-store'
import { useTerritory } from '../state/territory-store'
import type { TellableError } from '../text/error-sentence'
import { closeDialog } from './navigation'
import { notify, notifyError } from './notices'
import { countRestore, restoreBackup } from './restore-backup'
import { saveBytes } from './save-bytes'

/** Runs something on a backup, one at a time; a bug is told, not swallowed. */
async function busy<T>(task: () => Promise<Result<T, TellableError>>): Promise<T | null> {
  if (useBackups.getState().isBusy) return null
  useBackups.setState({ isBusy: true })
  try {
    const done = await task()
    if (done.ok) return done.value
    notifyError(done.error)
  } catch (cause) {
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    useBackups.setState({ isBusy: false })
  }
  return null
}

/** Reads the list of the open territory's backups. */
export async function loadBackups(): Promise<void> {
  const { id } = useTerritory.getState()
  useBackups.setState(noBackups)
  if (id === null) return
  const listed = await bridge.backupList({ territory: id })
  if (useTerritory.getState().id !== id) return
  if (!listed.ok) notifyError(listed.error)
  useBackups.setState({ entries: listed.ok ? listed.value : [] })
}

/** Shows what going back to a backup would do, before anything is done. */
export async function previewRestore(entry: BackupEntry): Promise<void> {
  const count = await busy(() => countRestore(entry))
  if (count !== null) useBackups.setState({ preview: { entry, ...count } })
}

export function leavePreview(): void {
  useBackups.setState({ preview: null })
}

/** Goes back to the backup that was shown. */
export async function carryOutRestore(): Promise<void> {
  const { preview } = useBackups.getState()
  if (preview === null) return
  const count = await busy(() => restoreBackup(preview.entry))
  if (count === null) return
  closeDialog()
  useBackups.setState(noBackups)
  const total = count.back + count.changed + count.removed
  notify('done', 'backups.restored', { count: total }, total > 0)
}

/** Saves a backup as a file of its own, where the person says. */
export async function saveBackupCopy({ territory, name, at }: BackupEntry): Promise<void> {
  const bytes = await busy(() => bridge.backupRead({ territory, name }))
  if (bytes !== null) await saveBytes('coterr', bytes, '', at)
}

import type { FileError } from '../../shared/file/file-error'
import { isWholeShare } from '../../shared/file/share-profile'
import type { Result } from '../../shared/kernel/result'
import type { SealError } from '../../shared/seal/seal-error'
import { useFigure } from '../state/figure-store'
import { useTerritory } from '../state/territory-store'
import i18next from 'i18next'
import { copyRequest } from './copy-request'
import { notifyError } from './notices'
import { flushPending } from './pending-edits'
import { rememberShared } from './remember-shared'
import { runWorker } from './run-worker'
import { saveBytes } from './save-bytes'
import { currentSession } from './session'
import type { ShareOrder } from './share-order'
import { wholeOrder } from './share-order'
import { showRunning } from './show-running'
import type { CopyRequest } from './write-copy'

/** What the name of the file says of what is in it: nothing where that is everything. */
function suffixOf({ choice }: ShareOrder): string {
  if (isWholeShare(choice)) return ''
  return ` ${i18next.t(`sharing.suffix.${choice.profile}`)}`
}

/**
 * Writes the open territory as a `.coterr` file, where the person says: all of it, with its history, where no
 * order says otherwise. Whether it was written.
 */
export async function saveCopy(order: ShareOrder = wholeOrder): Promise<boolean> {
  await flushPending()
  const { id } = useTerritory.getState()
  const session = currentSession()
  if (id === null || session === null) return false
  const { last } = session.memory
  const at = Date.now()
  const isWhole = isWholeShare(order.choice)
  const svg = isWhole ? (useFigure.getState().lastSvg?.() ?? null) : null
  const written = await showRunning('share.writing', (onProgress) => {
    const worker = new Worker(new URL('./write-file-worker.ts', import.meta.url), {
      type: 'module',
    })
    return runWorker<CopyRequest, Result<Uint8Array, FileError | SealError>>(
      worker,
      { ...copyRequest(id, svg), order },
      [],
      onProgress,
    )
  })
  if (written === null) return false
  if (!written.ok) {
    notifyError(written.error)
    return false
  }
  if (!(await saveBytes('coterr', written.value, suffixOf(order)))) return false
  if (!isWhole) return true
  const remembered = await rememberShared(at, last)
  if (!remembered.ok) notifyError(remembered.error)
  return true
}

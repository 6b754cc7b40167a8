import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import { useFigure } from '../state/figure-store'
import { useTerritory } from '../state/territory-store'
import { copyRequest } from './copy-request'
import { notifyError } from './notices'
import { flushPending } from './pending-edits'
import { rememberShared } from './remember-shared'
import { runWorker } from './run-worker'
import { saveBytes } from './save-bytes'
import { currentSession } from './session'
import { showRunning } from './show-running'
import type { CopyRequest } from './write-copy'

/** Writes the open territory as a `.coterr` file, where the person says: all of it, with its history. */
export async function saveCopy(): Promise<void> {
  await flushPending()
  const { id } = useTerritory.getState()
  if (id === null) return
  const last = currentSession()?.memory.last ?? null
  const at = Date.now()
  const written = await showRunning('share.writing', (onProgress) => {
    const worker = new Worker(new URL('./write-file-worker.ts', import.meta.url), {
      type: 'module',
    })
    return runWorker<CopyRequest, Result<Uint8Array, FileError>>(
      worker,
      copyRequest(id, useFigure.getState().lastSvg?.() ?? null),
      [],
      onProgress,
    )
  })
  if (written === null) return
  if (!written.ok) notifyError(written.error)
  else if (await saveBytes('coterr', written.value)) {
    const remembered = await rememberShared(at, last)
    if (!remembered.ok) notifyError(remembered.error)
  }
}

import { notifyError, showWork } from './notices'
import type { WorkerRun } from './run-worker'

/**
 * Shows long work with its progress and a cancel button, and takes it off the screen when it ends. Null where
 * the person cancelled, or where a bug stopped it: the person was told.
 */
export async function showRunning<Output>(
  key: string,
  start: (onProgress: (progress: number) => void) => WorkerRun<Output>,
): Promise<Output | null> {
  let cancel: (() => void) | null = null
  const show = (progress: number | null): void => {
    showWork({ key, progress, cancel })
  }
  const run = start(show)
  cancel = run.cancel
  show(null)
  try {
    return await run.answer
  } catch (cause) {
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
    return null
  } finally {
    showWork(null)
  }
}

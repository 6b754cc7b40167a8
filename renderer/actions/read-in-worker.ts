import type { FileError } from '../../shared/file/file-error'
import type { Result } from '../../shared/kernel/result'
import type { HashedFile } from './read-coterr'
import { runWorker } from './run-worker'
import { showRunning } from './show-running'

/** Reads a `.coterr` in a worker, with its progress on the screen. Null where the person stopped it. */
export function readInWorker(bytes: Uint8Array): Promise<Result<HashedFile, FileError> | null> {
  return showRunning('share.reading', (onProgress) => {
    const worker = new Worker(new URL('./read-file-worker.ts', import.meta.url), { type: 'module' })
    return runWorker<Uint8Array, Result<HashedFile, FileError>>(worker, bytes, [], onProgress)
  })
}

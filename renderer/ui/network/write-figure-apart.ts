import type { WorkerRun } from '../../actions/run-worker'
import { runWorker } from '../../actions/run-worker'
import type { FigureFileInput } from './write-figure-file'

/** Writes a figure as the bytes of a file, in a worker of its own. */
export function writeFigureApart(
  input: FigureFileInput,
  onProgress: (progress: number) => void,
): WorkerRun<Uint8Array> {
  const worker = new Worker(new URL('./figure-worker.ts', import.meta.url), { type: 'module' })
  return runWorker<FigureFileInput, Uint8Array>(worker, input, [], onProgress)
}

import type { MeasureResult } from '../../shared/graph/measures/measure'
import type { Network } from '../../shared/graph/network'
import type { MeasureAnswer } from './measure-in-turn'
import { postMeasureRequest } from './measure-request'

/**
 * Measures a network that is not on screen, in a worker of its own, till the measures asked for are there: of what
 * takes long, the estimate will do. Without it where measuring fails or the signal is aborted.
 */
export function measureApart(
  network: Network,
  wanted: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, MeasureResult>> {
  const worker = new Worker(new URL('./measure-worker.ts', import.meta.url), { type: 'module' })
  const results = new Map<string, MeasureResult>()
  return new Promise((resolve) => {
    const end = (): void => {
      worker.terminate()
      signal.removeEventListener('abort', end)
      resolve(results)
    }
    signal.addEventListener('abort', end)
    worker.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => {
      if (data.kind === 'measured') for (const [id, result] of data.batch) results.set(id, result)
      const isThere = wanted.every((id) => results.has(id))
      if (isThere || data.kind === 'done' || data.kind === 'failed') end()
    }
    worker.onerror = end
    postMeasureRequest(worker, network, 'usual', [])
  })
}

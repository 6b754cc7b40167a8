import type { BlindSpotRequest, FoundBlindSpots } from './blind-spots-worker'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'

/** Looks for what the territory's network lacks, in a worker of its own. */
export function findBlindSpots(request: BlindSpotRequest): WorkerRun<FoundBlindSpots> {
  const worker = new Worker(new URL('./blind-spots-worker.ts', import.meta.url), {
    type: 'module',
  })
  return runWorker(worker, request, [], () => undefined)
}

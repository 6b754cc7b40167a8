import type { KeptCount } from '../../shared/file/kept-records'
import type { ShareChoice } from '../../shared/file/share-profile'
import { useTerritory } from '../state/territory-store'
import type { CountRequest } from './count-shared'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'

type Counts = ReadonlyMap<string, KeptCount>

/** Counts what a choice keeps of the open territory; cancelled, it answers null. */
export function shareCounts(choice: ShareChoice): WorkerRun<Counts> {
  const { id } = useTerritory.getState()
  if (id === null) return { answer: Promise.resolve(null), cancel: () => undefined }
  const worker = new Worker(new URL('./count-shared-worker.ts', import.meta.url), {
    type: 'module',
  })
  return runWorker<CountRequest, Counts>(worker, { territory: id, choice }, [], () => undefined)
}

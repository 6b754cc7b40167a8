import { recordOf } from '../../shared/change/record'
import { rowKey } from '../../shared/change/row'
import type { DuplicatePair } from '../../shared/import/duplicates/duplicate-pair'
import type { Actor } from '../../shared/model/actor'
import { noDuplicates, useDuplicates } from '../state/duplicates-store'
import { mergedKind } from '../state/read-record'
import { useTerritory } from '../state/territory-store'
import { notifyError } from './notices'
import type { WorkerRun } from './run-worker'
import { runWorker } from './run-worker'

let running: WorkerRun<readonly DuplicatePair[]> | null = null

/** Every actor as its own records say it: a number that merging leaves unseen may be a third one's too. */
function actorsApart(): readonly Actor[] {
  const { tables, same, rows } = useTerritory.getState()
  return Array.from(tables.actor.byId.values()).flatMap((actor) => {
    const members = same.membersOf.get(actor.id)
    if (members === undefined) return [actor]
    return members.flatMap((id) => {
      const row = rows.get(rowKey(mergedKind, id))
      const record = row === undefined ? null : recordOf(row)
      return record === null ? [] : [record]
    })
  })
}

function start(onProgress: (progress: number) => void): WorkerRun<readonly DuplicatePair[]> {
  const worker = new Worker(new URL('./find-duplicates-worker.ts', import.meta.url), {
    type: 'module',
  })
  return runWorker<readonly Actor[], readonly DuplicatePair[]>(
    worker,
    actorsApart(),
    [],
    onProgress,
  )
}

/** Looks for actors that look like one, anew: a search under way is dropped. What is known stays meanwhile. */
export async function findPairs(): Promise<void> {
  const { id } = useTerritory.getState()
  running?.cancel()
  running = null
  if (useDuplicates.getState().territory !== id) {
    useDuplicates.setState({ ...noDuplicates, territory: id })
  }
  if (id === null) return
  useDuplicates.setState({ progress: 0 })
  const run = start((progress) => {
    if (running === run) useDuplicates.setState({ progress })
  })
  running = run
  try {
    const found = await run.answer
    if (running !== run || found === null) return
    useDuplicates.setState({ found, progress: null })
  } catch (cause) {
    if (running !== run) return
    useDuplicates.setState({ progress: null })
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  }
  running = null
}

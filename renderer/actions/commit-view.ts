import type { Stamp } from '../../shared/kernel/stamp'
import type { ChangeLine, LineDetails } from '../state/change-line'
import type { CommitViewState } from '../state/commit-view-store'
import { noCommitView, useCommitView } from '../state/commit-view-store'
import { useTerritory } from '../state/territory-store'
import { bringBackCommit } from './bring-back'
import type { CommitTable } from './commit-table'
import { keepBackupBefore } from './keep-backup'
import { notify, notifyError } from './notices'
import { StayingWorker } from './staying-worker'
import { takeBackCommit } from './take-back'

let worker: StayingWorker<CommitTable> | null = null

function start(): StayingWorker<CommitTable> {
  worker?.end()
  worker = new StayingWorker(
    new Worker(new URL('./commit-worker.ts', import.meta.url), { type: 'module' }),
  )
  return worker
}

/** Another one asked for meanwhile ends the worker of this one: nobody waits for it. */
async function show(id: Stamp, about: CommitViewState['about']): Promise<void> {
  const territory = useTerritory.getState().id
  if (territory === null) return
  const mine = start()
  useCommitView.setState({ ...noCommitView, id, about })
  try {
    const work = about === 'done' ? 'open' : 'foresee'
    const review = await mine.ask(work, { territory, id })
    const lines: ChangeLine[] = []
    for (;;) {
      const more = await mine.ask('lines', lines.length)
      if (more.length === 0) break
      for (const line of more) lines.push(line)
    }
    if (worker === mine) useCommitView.setState({ ...review, lines, stage: 'ready' })
  } catch (cause) {
    if (worker !== mine) return
    closeCommit()
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  }
}

/** Shows what an action changed. */
export function openCommit(id: Stamp): Promise<void> {
  return show(id, 'done')
}

/** Shows what taking an action back would change, to be agreed on. */
export function foreseeTakingBack(id: Stamp): Promise<void> {
  return show(id, 'taking-back')
}

export function closeCommit(): void {
  worker?.end()
  worker = null
  useCommitView.setState(noCommitView)
}

/** The values of one record, before and after, and who said them. */
export async function commitDetails(key: string): Promise<LineDetails | null> {
  try {
    return (await worker?.ask('details', key)) ?? null
  } catch {
    return null
  }
}

/** Takes back the action that is looked at, whatever was done since. */
export async function takeBackShown(): Promise<void> {
  const { id, lines, stage } = useCommitView.getState()
  if (id === null || stage !== 'ready') return
  useCommitView.setState({ stage: 'writing' })
  await keepBackupBefore(lines.length)
  const done = await takeBackCommit(id)
  closeCommit()
  if (done.ok) notify('done', 'join.takenBack', { count: lines.length })
  else notifyError(done.error)
}

/** Does again what was taken back. */
export async function bringBack(id: Stamp): Promise<void> {
  closeCommit()
  const done = await bringBackCommit(id)
  if (done.ok) notify('done', 'join.broughtBack', {}, true)
  else notifyError(done.error)
}

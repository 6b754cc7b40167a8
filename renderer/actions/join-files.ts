import type { Result } from '../../shared/kernel/result'
import { ok } from '../../shared/kernel/result'
import type { SortCounts } from '../state/change-line'
import type { JoiningFile } from '../state/join-store'
import { useJoin } from '../state/join-store'
import type { ActionError } from './action-error'
import type { JoinDesk } from './join-desk'
import { joinFile } from './join-file'
import { bringsNews, closeJoin, reviewDesk } from './joining'
import { keepBackup } from './keep-backup'
import { notify, notifyError } from './notices'
import { rememberRecent } from './recents'

/** Each file is an action of its own, so that each can be taken back alone. */
async function joinOne(desk: JoinDesk, joining: JoiningFile): Promise<Result<null, ActionError>> {
  const { file, sha256 } = await desk.worker.ask('give', joining.number)
  const joined = await joinFile(file, { name: joining.name, sha256 })
  return joined.ok ? ok(null) : joined
}

/** What was joined, in a sentence; then what is worth going to see. */
function tell(files: readonly JoiningFile[], counts: SortCounts): void {
  const { added, changed, removed, disagreement, duplicate } = counts
  const [first] = files
  const values = { added, changed, removed, count: files.length, name: first?.name ?? '' }
  // Undo would take back the last file only.
  const key = removed > 0 ? 'join.doneRemoving' : 'join.done'
  notify('done', key, values, files.length === 1)
  if (disagreement > 0) {
    notify('warning', 'join.disagreements', { count: disagreement }, false, 'conflicts')
  }
  if (duplicate > 0) notify('warning', 'join.duplicates', { count: duplicate }, false, 'duplicates')
}

/** Joins the files that are not left out, one after the other, after a backup. */
export async function joinReviewed(): Promise<void> {
  const desk = reviewDesk()
  const { files, counts, stage } = useJoin.getState()
  if (desk === null || stage !== 'ready') return
  const taken = files.filter((file) => !file.isLeftOut && bringsNews(file))
  useJoin.setState({ stage: 'joining' })
  desk.retain()
  const done: JoiningFile[] = []
  try {
    await keepBackup('join')
    for (const file of taken) {
      const joined = await joinOne(desk, file)
      if (!joined.ok) {
        notifyError(joined.error, { name: file.name })
        break
      }
      done.push(file)
      useJoin.setState({ joined: done.length })
    }
  } catch (cause) {
    notifyError({ kind: 'unexpected' }, { cause: String(cause) })
  } finally {
    desk.release()
  }
  closeJoin()
  if (done.length === taken.length) tell(done, counts)
  else if (done.length > 0) notify('warning', 'join.stopped', { count: done.length })
  await rememberRecent()
}

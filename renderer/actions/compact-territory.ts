import type { Commit } from '../../shared/change/change-set'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import type { ActionError } from './action-error'
import { takingBack } from './commit-chains'
import { keepBackup } from './keep-backup'
import { closeDialog } from './navigation'
import { notify, notifyError, showWork } from './notices'
import type { OpenedSession } from './open-session'
import { flushPending } from './pending-edits'
import { rewriteInWorker } from './rewrite-in-worker'
import { onTerritory } from './session'
import { takenBackJoins } from './taken-back-joins'
import { tellUnfinished } from './tell-unfinished'
import { reopenSession } from './territories'

/** What a compaction did. */
export interface Compaction {
  /** Values that were replaced, and are forgotten now. */
  readonly dropped: number
  readonly rewriting: OpenedSession['rewriting']
}

/** [U6] Whoever joins again a file that was taken back wants all of it: what that takes is not forgotten. */
function heldStamps(commits: readonly StoredCommit[]): readonly Stamp[] {
  const every = new Set(commits.flatMap(({ stamps }) => stamps))
  return takingBack(commits, takenBackJoins(commits, every), 'redo').touched
}

async function compact(session: TerritorySession): Promise<Result<Compaction, ActionError>> {
  const { id: territory, commits } = session
  const at = Date.now()
  const { stamp, memory } = tick(session.memory, at)
  const barrier: Commit = { id: stamp, at, origin: 'compact', label: 'history.compact', sets: [] }
  const held = heldStamps(commits)
  let dropped: number
  try {
    dropped = await rewriteInWorker('compact', { territory, barrier, memory, held })
  } catch (cause) {
    return err({ kind: 'database-failed', cause: String(cause) })
  }
  if (dropped === 0) return ok({ dropped, rewriting: null })
  const reopened = await reopenSession(session)
  return reopened.ok ? ok({ dropped, rewriting: reopened.value }) : reopened
}

/**
 * Forgets every value that was replaced, after a backup that keeps them all: what is shown stays the same,
 * and so do disagreements and who did what when. What was done so far cannot be taken back any more.
 */
export async function compactTerritory(): Promise<Result<Compaction, ActionError>> {
  await flushPending()
  await keepBackup('compact')
  return onTerritory(compact)
}

/** Makes the history lighter, now that the person has agreed. */
export async function carryOutCompaction(): Promise<void> {
  closeDialog()
  showWork({ key: 'backups.compact.working', progress: null, cancel: null })
  const done = await compactTerritory().finally(() => {
    showWork(null)
  })
  if (!done.ok) {
    notifyError(done.error)
    return
  }
  const { dropped, rewriting } = done.value
  if (rewriting?.ok === false) tellUnfinished(rewriting.error)
  else if (dropped === 0) notify('done', 'backups.compact.nothing')
  else notify('done', 'backups.compact.done', { count: dropped })
}

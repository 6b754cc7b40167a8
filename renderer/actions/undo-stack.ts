import type { Stamp } from '../../shared/kernel/stamp'
import type { StoredCommit } from '../data/territory-database'
import type { UndoState } from '../state/territory-store'

/** The commits that undo and redo would take back next, the nearest last. */
export interface UndoStack {
  readonly undo: readonly StoredCommit[]
  readonly redo: readonly StoredCommit[]
}

/** What syncs are called in the history, and what takes them back or does them again there. */
export const syncLabel = 'history.sync'

/**
 * What can be taken back and done again of all that was done here, read off the commits themselves, so that it
 * works after a restart. An undone commit waits in `redo` until something else is done; a redo stands on the
 * undo stack in its place.
 */
export function reachableCommits(commits: readonly StoredCommit[]): UndoStack {
  const undo: StoredCommit[] = []
  let redo: StoredCommit[] = []
  const take = (stack: StoredCommit[], id: Stamp): void => {
    const at = stack.findIndex((commit) => commit.id === id)
    if (at >= 0) stack.splice(at, 1)
  }
  // The first commit made the territory, or opened it: there is nothing before it to go back to.
  for (const commit of commits.slice(1)) {
    // What is erased never comes back: there is nothing to take back.
    if (commit.origin === 'erase') continue
    if (commit.origin === 'compact') {
      // What was there before is forgotten: nobody can go back behind it.
      undo.length = 0
      redo = []
    } else if (commit.undoes !== undefined) {
      take(undo, commit.undoes)
      redo.push(commit)
    } else if (commit.redoes !== undefined && commit.origin === 'undo') {
      take(redo, commit.redoes)
      undo.push(commit)
    } else {
      undo.push(commit)
      // What arrives by itself ends nothing that the person is about.
      if (commit.origin !== 'sync') redo = []
    }
  }
  return { undo, redo }
}

/** What undo and redo take back: not what came by a sync, which may have come unseen. The history does. */
export function undoStackOf(commits: readonly StoredCommit[]): UndoStack {
  const { undo, redo } = reachableCommits(commits)
  const isOwn = ({ label }: StoredCommit): boolean => label !== syncLabel
  return { undo: undo.filter(isOwn), redo: redo.filter(isOwn) }
}

export function undoStateOf(commits: readonly StoredCommit[]): UndoState {
  const { undo, redo } = undoStackOf(commits)
  return { undo: undo.at(-1)?.label ?? null, redo: redo.at(-1)?.label ?? null }
}

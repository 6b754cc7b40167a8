import type { Commit } from '../../shared/change/change-set'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Change } from '../../shared/change/change-set'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { StoredCommit } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { inverseOf } from './inverse-of'
import { onTerritory } from './session'
import { undoStackOf } from './undo-stack'

/** What takes a commit back. */
function takingBack(session: TerritorySession, target: StoredCommit): Promise<readonly Change[]> {
  const { rows } = useTerritory.getState()
  // What was done after the target has been taken back, or the target would not be next; but taking back says
  // again what was there before. So the target and all that followed it are left out of account together.
  const since = session.commits.slice(session.commits.indexOf(target))
  return inverseOf({
    database: session.database,
    stamps: since.flatMap((commit) => commit.stamps),
    lookup: (key) => rows.get(key),
    device: session.memory.device,
  })
}

/** Takes back (or does again) one commit of this device; a commit like another, that travels with the file. */
function takeBack(direction: 'undo' | 'redo'): Promise<Result<StoredCommit, ActionError>> {
  return onTerritory(async (session) => {
    const target = undoStackOf(session.commits)[direction].at(-1)
    if (target === undefined) return err({ kind: 'nothing-to-undo' })
    let changes: readonly Change[]
    try {
      changes = await takingBack(session, target)
    } catch (cause) {
      return err({ kind: 'database-failed', cause: String(cause) })
    }
    const at = Date.now()
    const { stamp, memory } = tick(session.memory, at)
    const person = usePreferences.getState().person
    const set: ChangeSet = { stamp, person, at, origin: 'undo', changes }
    const commit: Commit = {
      id: stamp,
      at,
      origin: 'undo',
      label: target.label,
      ...(direction === 'undo' ? { undoes: target.id } : { redoes: target.id }),
      sets: changes.length === 0 ? [] : [set],
    }
    const done = await commitChanges(session, commit, memory)
    return done.ok ? ok(target) : done
  })
}

export function undo(): Promise<Result<StoredCommit, ActionError>> {
  return takeBack('undo')
}

export function redo(): Promise<Result<StoredCommit, ActionError>> {
  return takeBack('redo')
}

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
import { takingBack } from './commit-chains'
import { commitChanges } from './commit-changes'
import { inverseOf } from './inverse-of'
import { onTerritory } from './session'
import { undoStackOf } from './undo-stack'

/** What takes a commit back, whatever was done since. */
function inverse(
  session: TerritorySession,
  target: StoredCommit,
  direction: 'undo' | 'redo',
): Promise<readonly Change[]> {
  const { rows } = useTerritory.getState()
  return inverseOf({
    database: session.database,
    ...takingBack(session.commits, [target], direction),
    lookup: (key) => rows.get(key),
    device: session.memory.device,
  })
}

/**
 * [U1] [U7] Takes back (or does again) one commit of this device; a commit like another, that travels with
 * the file. Called in turn only.
 */
export async function takeBack(
  session: TerritorySession,
  target: StoredCommit,
  direction: 'undo' | 'redo',
): Promise<Result<StoredCommit, ActionError>> {
  let changes: readonly Change[]
  try {
    changes = await inverse(session, target, direction)
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
    ...(target.source === undefined ? {} : { source: target.source }),
    ...(direction === 'undo' ? { undoes: target.id } : { redoes: target.id }),
    sets: changes.length === 0 ? [] : [set],
  }
  const done = await commitChanges(session, commit, memory)
  return done.ok ? ok(target) : done
}

/** The next commit of a stack, taken back or done again. */
function takeNext(direction: 'undo' | 'redo'): Promise<Result<StoredCommit, ActionError>> {
  return onTerritory((session) => {
    const target = undoStackOf(session.commits)[direction].at(-1)
    if (target === undefined) return Promise.resolve(err({ kind: 'nothing-to-undo' }))
    return takeBack(session, target, direction)
  })
}

export function undo(): Promise<Result<StoredCommit, ActionError>> {
  return takeNext('undo')
}

export function redo(): Promise<Result<StoredCommit, ActionError>> {
  return takeNext('redo')
}

import type { Commit } from '../../shared/change/change-set'
import type { ChangeSet } from '../../shared/change/change-set'
import type { Change } from '../../shared/change/change-set'
import { invert } from '../../shared/change/invert'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { Stamp } from '../../shared/kernel/stamp'
import { readSets } from '../data/read-territory'
import type { StoredCommit } from '../data/territory-database'
import type { TerritorySession } from '../data/territory-session'
import { tick } from '../data/territory-session'
import { usePreferences } from '../state/preferences-store'
import { useTerritory } from '../state/territory-store'
import type { ActionError } from './action-error'
import { commitChanges } from './commit-changes'
import { currentSession, inTurn } from './session'
import { undoStackOf } from './undo-stack'

/** Works out the inverse, reading from the database the older sets that it turns out to need. */
async function inverseOf(
  session: TerritorySession,
  target: StoredCommit,
): Promise<readonly Change[]> {
  const { rows } = useTerritory.getState()
  const known = new Map<Stamp, ChangeSet | undefined>()
  // What was done after the target has been taken back, or the target would not be next; but taking back says
  // again what was there before. So the target and all that followed it are left out of account together.
  const since = session.commits.slice(session.commits.indexOf(target))
  const targets = await readSets(
    session.database,
    since.flatMap((commit) => commit.stamps),
  )
  for (const set of targets) known.set(set.stamp, set)
  for (;;) {
    const wanted = new Set<Stamp>()
    const lookupSet = (stamp: Stamp): ChangeSet | undefined => {
      if (!known.has(stamp)) wanted.add(stamp)
      return known.get(stamp)
    }
    const changes = invert(targets, (key) => rows.get(key), lookupSet, session.memory.device)
    if (wanted.size === 0) return changes
    for (const stamp of wanted) known.set(stamp, undefined)
    for (const set of await readSets(session.database, [...wanted])) known.set(set.stamp, set)
  }
}

/** Takes back (or does again) one commit of this device; a commit like another, that travels with the file. */
function takeBack(direction: 'undo' | 'redo'): Promise<Result<StoredCommit, ActionError>> {
  return inTurn(async () => {
    const session = currentSession()
    if (session === null) return err({ kind: 'no-territory' })
    const target = undoStackOf(session.commits)[direction].at(-1)
    if (target === undefined) return err({ kind: 'nothing-to-undo' })
    const changes = await inverseOf(session, target)
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

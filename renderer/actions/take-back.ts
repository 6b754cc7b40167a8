import type { Stamp } from '../../shared/kernel/stamp'
import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import type { StoredCommit } from '../data/territory-database'
import type { ActionError } from './action-error'
import { standingCommit } from './commit-chains'
import { onTerritory } from './session'
import { takeBack } from './undo'
import { reachableCommits } from './undo-stack'

/**
 * Takes back one thing that was done on this computer, today or last week: a file that was joined, an import.
 * What was done since stays. Undo and redo go on from there.
 */
export function takeBackCommit(id: Stamp): Promise<Result<StoredCommit, ActionError>> {
  return onTerritory((session) => {
    const target = standingCommit(session.commits, id)
    const isWithinReach =
      target !== null && reachableCommits(session.commits).undo.some((commit) => commit === target)
    if (!isWithinReach) return Promise.resolve(err({ kind: 'nothing-to-undo' }))
    return takeBack(session, target, 'undo')
  })
}

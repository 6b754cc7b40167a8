import type { Stamp } from '../../shared/kernel/stamp'
import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import type { StoredCommit } from '../data/territory-database'
import type { ActionError } from './action-error'
import { chainOf, isUndone } from './commit-chains'
import { onTerritory } from './session'
import { takeBack } from './undo'

/** Does again one thing that was taken back on this computer, today or last week. What was done since stays. */
export function bringBackCommit(id: Stamp): Promise<Result<StoredCommit, ActionError>> {
  return onTerritory((session) => {
    const chain = chainOf(session.commits, id)
    const last = chain?.at(-1)
    if (chain === undefined || last === undefined || !isUndone(chain)) {
      return Promise.resolve(err({ kind: 'nothing-to-undo' }))
    }
    return takeBack(session, last, 'redo')
  })
}

import { ok } from '../../shared/kernel/result'
import { useHistory } from '../state/history-store'
import { notifyError } from './notices'
import { currentSession, onTerritory } from './session'
import { tellUnfinished } from './tell-unfinished'
import { reopenSession } from './territories'

/** Territories whose rewriting failed: their next opening tries again, not their next change. */
const failed = new Set<string>()

/** Ends in its turn what a change has made due: a file that was joined says that a record was erased. */
async function endNow(id: string): Promise<void> {
  const done = await onTerritory(async (session) => {
    // Whoever erases here has waited for the end of it already.
    if (session.memory.due === undefined) return ok(null)
    return reopenSession(session)
  })
  if (!done.ok) notifyError(done.error)
  else if (done.value?.ok === false) {
    failed.add(id)
    tellUnfinished(done.value.error)
  }
}

/** Rewrites every place when a change that came from elsewhere says that something was erased. */
export function keepRewritingEnded(): void {
  useHistory.subscribe(({ entries }, { entries: before }) => {
    const session = currentSession()
    if (session?.memory.due === undefined || entries !== before || failed.has(session.id)) return
    void endNow(session.id)
  })
}

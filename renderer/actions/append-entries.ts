import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import type { TerritorySession } from '../data/territory-session'
import { useTerritory } from '../state/territory-store'

const channel = 'journal:append'

/** Appends what the journal has not taken yet, in order: an entry that failed once is not skipped. */
export async function appendEntries(
  session: TerritorySession,
): Promise<Result<null, BoundaryError>> {
  for (let entry = session.unjournaled[0]; entry !== undefined; entry = session.unjournaled[0]) {
    const appended = await bridge
      .journalAppend({ territory: session.id, entry })
      .catch((cause: unknown) =>
        err({ kind: 'unexpected' as const, channel, cause: String(cause) }),
      )
    if (!appended.ok) return appended
    session.unjournaled.shift()
  }
  return ok(null)
}

/** Tries again what the journal could not take: there may be room now. Called in turn only. */
export async function retryEntries(session: TerritorySession | null): Promise<void> {
  if (session === null || session.unjournaled.length === 0) return
  const appended = await appendEntries(session)
  if (appended.ok) useTerritory.setState({ saving: 'saved' })
}

import type { BoundaryError } from '../../shared/ipc/payloads'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import { bridge } from '../bridge/bridge'
import type { TerritorySession } from '../data/territory-session'

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
    session.memory = { ...session.memory, journal: appended.value }
  }
  return ok(null)
}

import type { Stamp } from '../../shared/kernel/stamp'
import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { ActionError } from './action-error'
import { onTerritory } from './session'

/**
 * Remembers that a copy was handed over: when, and the last that this device had said by then. What it said
 * since is told as its changes.
 */
export function rememberShared(
  at: number,
  stamp: Stamp | null,
): Promise<Result<null, ActionError>> {
  return onTerritory(async (session) => {
    const memory = { ...session.memory, shared: { at, stamp } }
    try {
      await session.database.memory.put(memory)
    } catch (cause) {
      return err({ kind: 'database-failed', cause: String(cause) })
    }
    session.memory = memory
    return ok(null)
  })
}

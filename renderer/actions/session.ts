import type { Result } from '../../shared/kernel/result'
import { err } from '../../shared/kernel/result'
import type { TerritorySession } from '../data/territory-session'
import type { ActionError } from './action-error'

let open: TerritorySession | null = null
let queue: Promise<unknown> = Promise.resolve()

/** The open territory's session; null on the welcome screen. */
export function currentSession(): TerritorySession | null {
  return open
}

export function setSession(session: TerritorySession | null): void {
  open = session
}

/** Runs work on the territory one at a time, in the order asked: a commit must see the one before. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work)
  queue = turn.catch(() => undefined)
  return turn
}

/**
 * Runs work, in its turn, on the territory that is open when it is asked. Where another one is open when
 * the turn comes, that one must not get what was meant for the first.
 */
export function onTerritory<T>(
  work: (session: TerritorySession) => Promise<Result<T, ActionError>>,
): Promise<Result<T, ActionError>> {
  const asked = open?.id
  return inTurn(async () => {
    if (open === null || open.id !== asked) return err({ kind: 'no-territory' })
    return work(open)
  })
}

import type { TerritorySession } from '../data/territory-session'

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

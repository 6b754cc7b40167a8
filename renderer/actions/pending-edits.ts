import { useTerritory } from '../state/territory-store'
import { retryEntries } from './append-entries'
import { notify } from './notices'
import { currentSession, inTurn } from './session'

/** Commits what a field holds and has not committed yet. True where nothing is left behind. */
export type Flush = () => Promise<boolean>

const pending = new Set<Flush>()
let hasHeldClosing = false

/**
 * Says that a field holds typed text that is not committed. Gives the function that takes that back.
 * While there is any, the window does not close before it is kept.
 */
export function registerPending(flush: Flush): () => void {
  if (pending.size === 0) window.addEventListener('beforeunload', holdClosing)
  pending.add(flush)
  useTerritory.setState({ isTyping: true })
  return () => {
    if (pending.delete(flush) && pending.size === 0) {
      window.removeEventListener('beforeunload', holdClosing)
      hasHeldClosing = false
      useTerritory.setState({ isTyping: false })
    }
  }
}

/**
 * Commits everything typed so far, and waits until the disk has it. To be called before a copy is saved
 * and before the territory is closed or left for another.
 */
export async function flushPending(): Promise<boolean> {
  const kept = await Promise.all([...pending].map((flush) => flush()))
  await inTurn(() => retryEntries(currentSession()))
  return kept.every(Boolean) && useTerritory.getState().saving !== 'failed'
}

/** In Electron a cancelled `beforeunload` keeps the window open without a question. */
function holdClosing(event: BeforeUnloadEvent): void {
  // The person saw what could not be kept, and closes all the same.
  if (hasHeldClosing) return
  hasHeldClosing = true
  event.preventDefault()
  void flushPending().then((isKept) => {
    if (isKept) window.close()
    else notify('failure', 'fields.notKept')
  })
}

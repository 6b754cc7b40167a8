/** What was synced so lately is fresh: one sync of a guest asks several times. */
const freshMs = 2_000
/** A guest waits no longer for the host's sync. */
const patienceMs = 10_000
/** After nobody synced (no window is open), nobody waits for a while. */
const weariedMs = 30_000
/** A guest's entries come one after the other: the host syncs once for all. */
const settleMs = 500

export interface FreshnessParts {
  readonly now: () => number
  /** Asks the interface to sync the mailbox. */
  readonly ask: () => void
}

/** Sees to it that a guest finds in the mailbox what the host holds, and the host what guests wrote. */
export class Freshness {
  readonly #parts: FreshnessParts
  #freshAt = -Infinity
  #weariedUntil = -Infinity
  #waiting: { readonly promise: Promise<void>; readonly end: () => void } | null = null
  #settling: NodeJS.Timeout | null = null

  constructor(parts: FreshnessParts) {
    this.#parts = parts
  }

  /** The mailbox was synced. */
  markFresh(): void {
    this.#freshAt = this.#parts.now()
    this.#weariedUntil = -Infinity
    this.#waiting?.end()
  }

  /** Ends once the mailbox is fresh, or was waited for long enough. Never fails. */
  whenFresh(): Promise<void> {
    const now = this.#parts.now()
    if (now - this.#freshAt < freshMs || now < this.#weariedUntil) return Promise.resolve()
    if (this.#waiting !== null) return this.#waiting.promise
    const waiting = this.#wait()
    this.#waiting = waiting
    this.#parts.ask()
    return waiting.promise
  }

  /** A guest wrote: the host is asked to sync once it has been quiet. */
  wrote(): void {
    if (this.#settling !== null) clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      this.#settling = null
      this.#parts.ask()
    }, settleMs)
  }

  close(): void {
    if (this.#settling !== null) clearTimeout(this.#settling)
    this.#settling = null
    this.#waiting?.end()
  }

  #wait(): { readonly promise: Promise<void>; readonly end: () => void } {
    let end = (): void => undefined
    const promise = new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.#weariedUntil = this.#parts.now() + weariedMs
        end()
      }, patienceMs)
      end = () => {
        clearTimeout(timer)
        this.#waiting = null
        resolve()
      }
    })
    return { promise, end }
  }
}

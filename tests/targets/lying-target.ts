import type { Result } from '../../shared/kernel/result'
import { err, ok } from '../../shared/kernel/result'
import type { StopSignal, SyncTarget, TargetAnswer, TargetEntry } from '../../shared/sync/target'
import type { TargetError } from '../../shared/sync/target-error'

type Method = keyof SyncTarget

/** Something that a target does once, at the next call that it concerns. */
export type Lie =
  /** Fails, and does nothing. */
  | { readonly kind: 'fails'; readonly on: Method; readonly error: TargetError }
  /** Writes what it was asked for, then fails: the answer was lost on its way. */
  | { readonly kind: 'loses-answer'; readonly on: 'write' | 'remove' }
  /** Says that it has written, and keeps only so many bytes. */
  | { readonly kind: 'writes-half'; readonly bytes: number }
  /** Says that it has written, and keeps other bytes of the same length. */
  | { readonly kind: 'writes-garbled' }
  /** Says that it has written, and keeps nothing. */
  | { readonly kind: 'writes-nothing' }
  /** Gives only so many bytes: the rest is still on its way. */
  | { readonly kind: 'reads-half'; readonly bytes: number }
  /** Says that an entry is not there. */
  | { readonly kind: 'reads-nothing' }
  /** Says that it has removed. */
  | { readonly kind: 'keeps' }
  /** Lists as it was before so many writes and removals. */
  | { readonly kind: 'lists-stale'; readonly steps: number }
  /** Lists every entry twice, once with another size. */
  | { readonly kind: 'lists-twice' }
  /** Lists in another order. */
  | { readonly kind: 'lists-shuffled'; readonly seed: number }

const cut: TargetError = { kind: 'target-unreachable', cause: 'cut' }

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const rank = (index: number): number => ((index + 1) * (seed * 2 + 7919)) % 104_729
  return items
    .map((item, index) => ({ item, rank: rank(index) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item)
}

/**
 * A target in memory that lies when it is told to. What it holds is at hand (`entries`), to be looked at, spoilt
 * and taken away by a test. Every call and every byte is counted.
 */
export class LyingTarget implements SyncTarget {
  readonly entries = new Map<string, Uint8Array>()
  readonly calls: Record<Method, number> = { list: 0, read: 0, write: 0, remove: 0 }
  bytesRead = 0
  bytesWritten = 0
  #lies: Lie[] = []
  #before: (readonly TargetEntry[])[] = []
  /** Bytes that still go through before everything fails; null: no end. */
  #left: number | null = null
  #leavesHalf = false

  /** Adds lies to be told, each once. */
  tell(...lies: readonly Lie[]): void {
    this.#lies.push(...lies)
  }

  /**
   * Lets so many more bytes through, either way; then nothing works until `mend`. What was being written is
   * not there then, or half of it is (`leavesHalf`).
   */
  cutAfter(bytes: number, leavesHalf = false): void {
    this.#left = bytes
    this.#leavesHalf = leavesHalf
  }

  /** Tells the truth from now on. */
  mend(): void {
    this.#left = null
    this.#lies = []
  }

  list = (stop: StopSignal): TargetAnswer<readonly TargetEntry[]> =>
    this.#answer('list', stop, () => {
      const entries = this.#entries()
      const stale = this.#lie('lists-stale')
      if (stale !== null) return ok(this.#before.at(-stale.steps) ?? entries)
      if (this.#lie('lists-twice') !== null) {
        return ok([...entries, ...entries.map(({ name }) => ({ name, bytes: 1 }))])
      }
      const other = this.#lie('lists-shuffled')
      return ok(other === null ? entries : shuffled(entries, other.seed))
    })

  read = (name: string, stop: StopSignal): TargetAnswer<Uint8Array | null> =>
    this.#answer('read', stop, () => {
      const bytes = this.entries.get(name)
      if (bytes === undefined || this.#lie('reads-nothing') !== null) return ok(null)
      if (this.#through(bytes.length) < bytes.length) return err(cut)
      this.bytesRead += bytes.length
      const half = this.#lie('reads-half')
      return ok(bytes.slice(0, half?.bytes ?? bytes.length))
    })

  write = (name: string, bytes: Uint8Array, stop: StopSignal): TargetAnswer<null> =>
    this.#answer('write', stop, () => {
      const through = this.#through(bytes.length)
      if (through < bytes.length) {
        if (this.#leavesHalf) this.entries.set(name, bytes.slice(0, through))
        return err(cut)
      }
      this.bytesWritten += bytes.length
      const kept = this.#kept(bytes)
      this.#note()
      if (kept !== null) this.entries.set(name, kept)
      return this.#lost('write') ? err(cut) : ok(null)
    })

  remove = (name: string, stop: StopSignal): TargetAnswer<null> =>
    this.#answer('remove', stop, () => {
      this.#note()
      if (this.#lie('keeps') === null) this.entries.delete(name)
      return this.#lost('remove') ? err(cut) : ok(null)
    })

  #entries(): readonly TargetEntry[] {
    return Array.from(this.entries, ([name, { length }]) => ({ name, bytes: length }))
  }

  #note(): void {
    this.#before.push(this.#entries())
  }

  async #answer<T>(
    on: Method,
    stop: StopSignal,
    work: () => Result<T, TargetError>,
  ): TargetAnswer<T> {
    this.calls[on] += 1
    await Promise.resolve()
    if (stop.aborted) return err({ kind: 'cancelled' })
    if (this.#left !== null && this.#left <= 0) return err(cut)
    const index = this.#lies.findIndex((lie) => lie.kind === 'fails' && lie.on === on)
    const [failing] = index < 0 ? [] : this.#lies.splice(index, 1)
    return failing?.kind === 'fails' ? err(failing.error) : work()
  }

  /** How many of so many bytes go through. */
  #through(bytes: number): number {
    if (this.#left === null) return bytes
    const through = Math.min(this.#left, bytes)
    this.#left -= bytes
    return through
  }

  #kept(bytes: Uint8Array): Uint8Array | null {
    if (this.#lie('writes-nothing') !== null) return null
    const half = this.#lie('writes-half')
    if (half !== null) return bytes.slice(0, half.bytes)
    if (this.#lie('writes-garbled') === null) return bytes.slice()
    return bytes.map((byte, at) => (at === Math.floor(bytes.length / 2) ? byte ^ 1 : byte))
  }

  #lost(on: 'write' | 'remove'): boolean {
    const index = this.#lies.findIndex((lie) => lie.kind === 'loses-answer' && lie.on === on)
    if (index < 0) return false
    this.#lies.splice(index, 1)
    return true
  }

  /** Takes the next lie of a kind; null: the truth. */
  #lie<K extends Lie['kind']>(kind: K): Extract<Lie, { readonly kind: K }> | null {
    const index = this.#lies.findIndex((lie) => lie.kind === kind)
    const [lie] = index < 0 ? [] : this.#lies.splice(index, 1)
    return (lie as Extract<Lie, { readonly kind: K }> | undefined) ?? null
  }
}

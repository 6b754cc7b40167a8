import type { TargetEntry } from './target'
import type { BatchFault, CachedBatch } from './sync-cache'
import { Cover, extraOfKey, stampOfKey } from './set-key'

/** How often what cannot be read is tried without anybody asking for it, while it stays as it is. */
const quietTries = 3

/** What is known of the batches that stand on a target, during one sync. */
export class StandingBatches {
  /** As they were remembered when the sync began. */
  readonly #remembered: ReadonlyMap<string, CachedBatch>
  /** Those that are there, and whose keys are known. */
  readonly #read = new Map<string, CachedBatch>()
  readonly #asked = new Set<string>()

  constructor(remembered: readonly CachedBatch[]) {
    this.#remembered = new Map(remembered.map((batch) => [batch.name, batch]))
  }

  remembered(name: string): CachedBatch | undefined {
    return this.#remembered.get(name)
  }

  get read(): readonly CachedBatch[] {
    return [...this.#read.values()]
  }

  /** Takes an entry of a listing: whether it must be read. What is held (stamps, keys of extras) needs no reading to be known. */
  meet(entry: TargetEntry, isHeld: (key: string) => boolean): boolean {
    if (this.#asked.has(entry.name)) return false
    const known = this.#remembered.get(entry.name)
    const isKnown =
      known !== undefined &&
      known.fault === undefined &&
      known.bytes === entry.bytes &&
      // Whoever lost their database finds there what they have no more.
      known.keys.every((key) => isHeld(extraOfKey(key) === null ? stampOfKey(key) : key))
    if (isKnown) this.#read.set(entry.name, known)
    return !isKnown
  }

  /** The fault of an entry that was tried often enough; null where it should be tried. */
  givenUp({ name, bytes }: TargetEntry): BatchFault | null {
    const known = this.#remembered.get(name)
    if (known?.fault === undefined || known.bytes !== bytes) return null
    return (known.tries ?? 0) < quietTries ? null : known.fault
  }

  ask(name: string): void {
    this.#asked.add(name)
  }

  wasAsked(name: string): boolean {
    return this.#asked.has(name)
  }

  stand(batch: CachedBatch): void {
    this.#read.set(batch.name, batch)
  }

  fall(name: string): void {
    this.#read.delete(name)
  }

  /** Only these are there any more. */
  keepOnly(entries: readonly TargetEntry[]): void {
    const names = new Set(entries.map(({ name }) => name))
    for (const name of this.#read.keys()) if (!names.has(name)) this.#read.delete(name)
  }

  cover(): Cover {
    const cover = new Cover()
    for (const { keys } of this.#read.values()) cover.add(keys)
    return cover
  }
}

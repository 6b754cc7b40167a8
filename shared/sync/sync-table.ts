import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ChangeSet } from '../change/change-set'
import type { BatchCodec, BatchContent, Place } from './batch-content'
import type { StoreListing } from './batch-store'
import { sha256Hex } from './entry-name'
import { ErasedRecords } from './erased-records'
import { gather } from './gather'
import type { Holdings } from './holdings'
import { pickMerge } from './pick-merge'
import { SendingQueue } from './sending-queue'
import { extraKey, extraOfKey, setKey, stampOfKey } from './set-key'
import { StandingBatches } from './standing-batches'
import type { BatchFault, CachedBatch, SyncCache } from './sync-cache'
import type { Missing, OpeningRequest, Prepared, SyncDesk, ToRead } from './sync-desk'
import type { TargetEntry } from './target'

/** What a sync read that this device does not hold. */
export interface FreshContent extends BatchContent {
  /** The sha-256 of the names of the batches that it came in. */
  readonly sha256: string
}

export interface SyncTableParts {
  readonly holdings: Holdings
  readonly cache: SyncCache
  readonly codec: BatchCodec
  /** Keys of the records that are erased here, and of the extras that were destroyed (`extraKey`). */
  readonly erased: Iterable<string>
}

/** A batch that was prepared, and may have been written. */
interface Lot {
  readonly keys: readonly string[]
  readonly size: number
}

/**
 * A device's side of one sync with one target: what stands there, what it says, what it lacks. Whoever
 * commits takes `fresh`, and then says `committed`.
 */
export class SyncTable implements SyncDesk {
  readonly #holdings: Holdings
  readonly #cache: SyncCache
  readonly #codec: BatchCodec
  #erased: ErasedRecords
  #standing = new StandingBatches([])
  /** Stamps of the sets and keys of the extras that are held; keys of the sets that are held whole. */
  #held: ReadonlySet<string> = new Set()
  #whole: ReadonlySet<string> = new Set()
  #taken: { readonly batch: CachedBatch; readonly content: BatchContent }[] = []
  /** Hash of the erased records that a batch was seen to say nothing of, by name. */
  readonly #clean = new Map<string, string>()
  readonly #stained = new Set<string>()
  /** Own entries that are in clear, or damaged. */
  readonly #useless = new Map<string, CachedBatch>()
  #queue: SendingQueue | null = null
  readonly #lots: Lot[] = []

  constructor({ holdings, cache, codec, erased }: SyncTableParts) {
    this.#holdings = holdings
    this.#cache = cache
    this.#codec = codec
    this.#erased = new ErasedRecords(erased)
  }

  async open({ listing, verifies, isQuiet }: OpeningRequest): Promise<ToRead> {
    const remembered = await this.#cache.read()
    // Nothing is remembered that could be stained.
    if (remembered.length === 0) await this.#cache.keepScrubbed(this.#erased.hash)
    this.#standing = new StandingBatches(remembered)
    const keys = await this.#holdings.keys(this.#erased.has)
    const setKeys = keys.filter((key) => extraOfKey(key) === null)
    const extraKeys = keys.filter((key) => extraOfKey(key) !== null)
    this.#held = new Set([...setKeys.map(stampOfKey), ...extraKeys])
    this.#whole = new Set(setKeys)
    const there = new Set([...listing.batches, ...listing.plain].map(({ name }) => name))
    await this.#cache.remove(remembered.map(({ name }) => name).filter((name) => !there.has(name)))
    for (const { name } of listing.plain) {
      const known = this.#standing.remembered(name)
      if (known?.isOwn === true) this.#useless.set(name, known)
    }
    return this.#toRead(listing, verifies, isQuiet)
  }

  /** Held, or bytes that were destroyed: not to be read again. */
  readonly #isNoNews = (key: string): boolean => this.#held.has(key) || this.#erased.has(key)

  reopen(listing: StoreListing): Promise<ToRead> {
    this.#standing.keepOnly(listing.batches)
    return Promise.resolve(this.#toRead(listing, false, false))
  }

  #toRead({ batches }: StoreListing, verifies: boolean, isQuiet: boolean): ToRead {
    const entries: TargetEntry[] = []
    const faults: BatchFault[] = []
    for (const entry of batches) {
      const isUnknown = this.#standing.meet(entry, this.#isNoNews)
      if (this.#standing.wasAsked(entry.name) || !(isUnknown || verifies)) continue
      const fault = isQuiet ? this.#standing.givenUp(entry) : null
      if (fault === null) entries.push(entry)
      else faults.push(fault)
      this.#standing.ask(entry.name)
    }
    return { entries, faults }
  }

  async take(entry: TargetEntry, bytes: Uint8Array): Promise<BatchFault | null> {
    const decoded = await this.#codec.decode(bytes)
    if (!decoded.ok) {
      const fault = decoded.error.kind === 'too-new' ? 'too-new' : 'damaged'
      await this.lose(entry, fault)
      return fault
    }
    const content = decoded.value
    const known = this.#standing.remembered(entry.name)
    const batch: CachedBatch = {
      ...entry,
      isOwn: known?.isOwn === true,
      ...(known?.size === undefined ? {} : { size: known.size }),
      keys: this.#keysOf(content),
    }
    // What is held whole is not news: it need not wait here.
    const changeSets = content.changeSets.filter(({ stamp }) => !this.#whole.has(stamp))
    this.#taken.push({ batch, content: { ...content, changeSets } })
    this.#standing.stand(batch)
    this.#look(entry.name, content)
    return null
  }

  async lose(entry: TargetEntry, fault: BatchFault | null): Promise<void> {
    const known = this.#standing.remembered(entry.name)
    this.#standing.fall(entry.name)
    if (fault === null) {
      await this.#cache.remove([entry.name])
      return
    }
    const isOwn = known?.isOwn === true
    const tries = (known?.bytes === entry.bytes ? (known.tries ?? 0) : 0) + 1
    const lost: CachedBatch = { ...entry, isOwn, keys: [], fault, tries }
    if (isOwn && fault === 'damaged') this.#useless.set(entry.name, lost)
    await this.#cache.put([lost])
  }

  /** What was taken and is not held: to be committed. */
  async fresh(): Promise<FreshContent> {
    const sets: ChangeSet[] = []
    const positions = new Map<string, Place>()
    const extras = new Map<string, Uint8Array>()
    for (const { content } of this.#taken) {
      for (const set of content.changeSets) sets.push(set)
      for (const [id, place] of content.positions) positions.set(id, place)
      for (const [name, bytes] of content.extras) if (!extras.has(name)) extras.set(name, bytes)
    }
    const changeSets = await this.#holdings.fresh(gather(sets))
    const names = this.#taken.map(({ batch }) => batch.name).sort()
    return { changeSets, positions, extras, sha256: sha256Hex(utf8ToBytes(names.join())) }
  }

  /** What was taken is held now. `erased`: the records that are erased since. */
  async committed(erased: Iterable<string>): Promise<void> {
    // What is stained is not remembered: it is read again until somebody has rid it of that.
    const clean = this.#taken.filter(({ batch }) => !this.#stained.has(batch.name))
    await this.#cache.put(clean.map(({ batch }) => batch))
    this.#taken = []
    this.#erased = new ErasedRecords(erased)
  }

  async isReplaced(entry: TargetEntry, bytes: Uint8Array | null): Promise<boolean | null> {
    const known = this.#standing.remembered(entry.name)
    let keys = known?.bytes === entry.bytes ? known.keys : null
    if (bytes !== null) {
      const decoded = await this.#codec.decode(bytes)
      if (!decoded.ok) return false
      keys = this.#keysOf(decoded.value)
      await this.#cache.put([{ ...entry, isOwn: known?.isOwn === true, keys }])
    }
    if (keys === null) return null
    const cover = this.#standing.cover()
    const isHeld = (key: string): boolean =>
      extraOfKey(key) !== null || this.#held.has(stampOfKey(key))
    return keys.every((key) => isHeld(key) && cover.has(key))
  }

  async missing(): Promise<Missing> {
    const keys = await this.#holdings.keys(this.#erased.has)
    const cover = this.#standing.cover()
    const missing = keys.filter((key) => !cover.has(key))
    this.#queue = new SendingQueue(this.#holdings, missing)
    const sets = missing.filter((key) => extraOfKey(key) === null).length
    return { sets, replaces: this.#useless.size > 0 }
  }

  async next(): Promise<Prepared | null> {
    const lot = (await this.#queue?.next()) ?? null
    if (lot === null) {
      this.#queue = null
      return null
    }
    const ids = this.#erased.idsOf(lot.sets)
    const positions = await this.#holdings.positions(ids)
    return this.#prepare({ changeSets: lot.sets, positions, extras: lot.extras }, lot.size)
  }

  async wrote(lot: number, entry: TargetEntry): Promise<void> {
    const { keys, size } = this.#lots[lot] ?? { keys: [], size: 0 }
    const batch: CachedBatch = { ...entry, isOwn: true, size, keys }
    this.#standing.stand(batch)
    this.#useless.delete(entry.name)
    this.#clean.set(entry.name, this.#erased.hash)
    await this.#cache.put([batch])
  }

  useless(): Promise<readonly string[]> {
    const cover = this.#standing.cover()
    const covered = [...this.#useless.values()].filter(({ keys }) =>
      keys.every((key) => cover.has(key)),
    )
    return Promise.resolve(covered.map(({ name }) => name))
  }

  async mergeable(): Promise<readonly string[]> {
    const held = new Map<string, string>()
    for (const key of await this.#holdings.keys(this.#erased.has)) {
      held.set(extraOfKey(key) === null ? stampOfKey(key) : key, key)
    }
    const heldKey = (key: string): string | undefined =>
      held.get(extraOfKey(key) === null ? stampOfKey(key) : key)
    const picked = pickMerge(
      this.#standing.read.filter(({ keys }) => keys.every((key) => heldKey(key) !== undefined)),
    )
    const keys = new Set(picked.flatMap((batch) => batch.keys.map(heldKey)))
    const sorted = [...keys].filter((key) => key !== undefined).sort()
    this.#queue = new SendingQueue(this.#holdings, sorted)
    return picked.map(({ name }) => name)
  }

  async removed(names: readonly string[]): Promise<void> {
    for (const name of names) {
      this.#standing.fall(name)
      this.#useless.delete(name)
      this.#stained.delete(name)
    }
    await this.#cache.remove(names)
  }

  async stained(): Promise<readonly TargetEntry[]> {
    const { hash } = this.#erased
    const isDone = (await this.#cache.scrubbed()) === hash
    return this.#standing.read
      .filter(({ name }) => this.#stained.has(name) || !(isDone || this.#clean.get(name) === hash))
      .map(({ name, bytes }) => ({ name, bytes }))
  }

  async scrub(entry: TargetEntry, bytes: Uint8Array): Promise<Prepared | null> {
    const decoded = await this.#codec.decode(bytes)
    if (!decoded.ok) return { kind: 'refused', sets: 0 }
    if (!this.#look(entry.name, decoded.value)) return null
    return this.#prepare(decoded.value, JSON.stringify(decoded.value.changeSets).length)
  }

  scrubbed(): Promise<void> {
    return this.#cache.keepScrubbed(this.#erased.hash)
  }

  /** Notes whether a batch says something of erased records. */
  #look(name: string, content: BatchContent): boolean {
    const isStained = this.#erased.stain(content)
    if (isStained) this.#stained.add(name)
    else {
      this.#stained.delete(name)
      this.#clean.set(name, this.#erased.hash)
    }
    return isStained
  }

  #keysOf({ changeSets, extras }: BatchContent): readonly string[] {
    const sets = changeSets.map((set) => setKey(set, this.#erased.has))
    return [...sets, ...Array.from(extras.keys(), extraKey)]
  }

  async #prepare(content: BatchContent, size: number): Promise<Prepared> {
    const scrubbed = this.#erased.scrub(content)
    const sets = scrubbed.changeSets.length
    const encoded = await this.#codec.encode(scrubbed)
    if (!encoded.ok) return { kind: 'refused', sets }
    const lot = this.#lots.push({ keys: this.#keysOf(scrubbed), size }) - 1
    return { kind: 'batch', lot, bytes: encoded.value, sets }
  }
}

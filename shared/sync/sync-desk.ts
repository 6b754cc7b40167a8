import type { StoreListing } from './batch-store'
import type { BatchFault } from './sync-cache'
import type { TargetEntry } from './target'

export interface OpeningRequest {
  readonly listing: StoreListing
  /** Reads everything again, own batches too. */
  readonly verifies: boolean
  /** Nobody waits for it: what could not be read a few times is left alone while it stays as it is. */
  readonly isQuiet: boolean
}

/** What of a listing is to be read. */
export interface ToRead {
  readonly entries: readonly TargetEntry[]
  /** Why each of those that are left alone could not be read before. */
  readonly faults: readonly BatchFault[]
}

/** A batch ready to be written; `refused` where the format cannot hold what was to be in it. */
export type Prepared =
  | {
      readonly kind: 'batch'
      /** By what the desk knows it, once it is written. */
      readonly lot: number
      readonly bytes: Uint8Array
      /** How many change sets it carries. */
      readonly sets: number
    }
  | { readonly kind: 'refused'; readonly sets: number }

/** What is to be written. */
export interface Missing {
  /** How many change sets it is. */
  readonly sets: number
  /** Whether own entries are useless once it is written (`useless`). */
  readonly replaces: boolean
}

/**
 * One device's side of one sync: it remembers what stands on the target, takes what is read, and prepares
 * what is to be written. It may live in a worker: a method rejects where its database or the worker fails.
 */
export interface SyncDesk {
  /** Begins: gives the batches that are to be read. */
  readonly open: (request: OpeningRequest) => Promise<ToRead>
  /** After another listing: what of it is to be read, and was not asked for before. */
  readonly reopen: (listing: StoreListing) => Promise<ToRead>
  /** Decodes and keeps a batch that was read, until it is committed. Null, or why it cannot be used. */
  readonly take: (entry: TargetEntry, bytes: Uint8Array) => Promise<BatchFault | null>
  /** Notes that a batch could not be read; without a fault: that it is gone. */
  readonly lose: (entry: TargetEntry, fault: BatchFault | null) => Promise<void>

  /**
   * Whether all that a batch in clear says is held here, and stands there sealed. Without its bytes, from
   * memory: null where it must be read.
   */
  readonly isReplaced: (entry: TargetEntry, bytes: Uint8Array | null) => Promise<boolean | null>
  /** Finds what is held and no batch that is there says: `next` gives it. */
  readonly missing: () => Promise<Missing>
  /** Prepares the next batch; null where there is none left. */
  readonly next: () => Promise<Prepared | null>
  /** Notes that a prepared batch was written. */
  readonly wrote: (lot: number, entry: TargetEntry) => Promise<void>
  /** Names of own entries that serve nobody, now that all that was missing is written. */
  readonly useless: () => Promise<readonly string[]>
  /** Names of own small batches that are to be written as one: `next` gives what replaces them. */
  readonly mergeable: () => Promise<readonly string[]>
  /** Notes that entries were removed. */
  readonly removed: (names: readonly string[]) => Promise<void>

  /** Batches that may say something of erased records. */
  readonly stained: () => Promise<readonly TargetEntry[]>
  /** A batch without what it says of erased records; null where it says nothing of them. */
  readonly scrub: (entry: TargetEntry, bytes: Uint8Array) => Promise<Prepared | null>
  /** Notes that no batch there says anything of erased records. */
  readonly scrubbed: () => Promise<void>
}

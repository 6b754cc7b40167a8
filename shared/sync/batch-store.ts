import type { StopSignal, TargetAnswer, TargetEntry } from './target'

/** What a listing finds, sorted by what the names say. Nothing of it was read. */
export interface StoreListing {
  /** Batches that this store can read (sealed ones where the territory has a key, else plain ones). */
  readonly batches: readonly TargetEntry[]
  /** Plain batches in the folder of a keyed territory: written before it had a key, or without it. */
  readonly plain: readonly TargetEntry[]
  /** Whether sealed batches are there that this store has no key for. */
  readonly isSealed: boolean
  /** How many entries are not CoTerr's. They are left alone. */
  readonly foreign: number
}

/** What reading a batch gave. */
export type BatchRead =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array }
  /** Gone since the listing. */
  | { readonly kind: 'gone' }
  /** Its bytes are not those that its name was made from: half-written, still on its way, or spoilt. */
  | { readonly kind: 'damaged' }
  /** It is sealed with another key. */
  | { readonly kind: 'other-key' }

/**
 * The batches of one territory on one target: named by the hash of their stored bytes, sealed where the
 * territory has a key. Behind it stands a `SyncTarget`, over the process boundary or not.
 */
export interface BatchStore {
  readonly list: (stop: StopSignal) => TargetAnswer<StoreListing>
  readonly read: (name: string, stop: StopSignal) => TargetAnswer<BatchRead>
  /** Seals and writes a batch; gives the entry that it made. */
  readonly write: (bytes: Uint8Array, stop: StopSignal) => TargetAnswer<TargetEntry>
  readonly remove: (name: string, stop: StopSignal) => TargetAnswer<null>
}

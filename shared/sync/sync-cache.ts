/** Why a batch that stands on a target is not counted as being there. */
export type BatchFault = 'damaged' | 'other-key' | 'too-new'

/** What a device remembers of a batch on a target, so as not to read it again. */
export interface CachedBatch {
  readonly name: string
  /** Its size there: where it is another one now, it is read again. */
  readonly bytes: number
  /** Whether this device wrote it, and may remove it. */
  readonly isOwn: boolean
  /** Of an own one, the characters of the change sets that it was made of. */
  readonly size?: number
  /** Keys of what it holds (`setKey`, `extraKey`). */
  readonly keys: readonly string[]
  /** There where it could not be read; then nothing is known of its keys. */
  readonly fault?: BatchFault
  /** How many times it could not be read. */
  readonly tries?: number
}

/** What a device remembers of one target. Only a cache: losing it costs reading everything there once. */
export interface SyncCache {
  readonly read: () => Promise<readonly CachedBatch[]>
  readonly put: (batches: readonly CachedBatch[]) => Promise<void>
  readonly remove: (names: readonly string[]) => Promise<void>
  /** A hash of the erased records of which no batch that is remembered says anything; null: not known. */
  readonly scrubbed: () => Promise<string | null>
  readonly keepScrubbed: (hash: string) => Promise<void>
}

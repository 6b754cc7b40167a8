import type { Result } from '../kernel/result'
import type { TargetError } from './target-error'

/** An `AbortSignal`, as far as shared/ knows it. */
export interface StopSignal {
  readonly aborted: boolean
  readonly addEventListener: (type: 'abort', listener: () => void) => void
  readonly removeEventListener: (type: 'abort', listener: () => void) => void
}

/** Something that stands on a target: `bytes` is its size as it stands there. */
export interface TargetEntry {
  readonly name: string
  readonly bytes: number
}

export type TargetAnswer<T> = Promise<Result<T, TargetError>>

/**
 * Dumb storage: one folder of entries, of one territory. It promises nothing: an entry may be half-written,
 * there twice, gone, or somebody else's. Whoever reads checks. No method throws.
 */
export interface SyncTarget {
  /** Everything that stands there, in any order; none where the folder is not made yet. */
  readonly list: (stop: StopSignal) => TargetAnswer<readonly TargetEntry[]>
  /** Null where it is not there. Nothing larger than `maxEntryBytes` is read. */
  readonly read: (name: string, stop: StopSignal) => TargetAnswer<Uint8Array | null>
  /** Writes an entry whole, over one of the same name: where it fails, none or the one before is there. */
  readonly write: (name: string, bytes: Uint8Array, stop: StopSignal) => TargetAnswer<null>
  /** No error where it is not there. */
  readonly remove: (name: string, stop: StopSignal) => TargetAnswer<null>
}

/** The place where a target keeps the folders of territories. */
export interface TargetRoot {
  /** Ids of the territories that have a folder there; none where the place is empty. */
  readonly territories: (stop: StopSignal) => TargetAnswer<readonly string[]>
  /** The folder of one territory. It is made at the first write. */
  readonly open: (territory: string) => SyncTarget
}

/** No entry is larger: a batch is split long before, but for one very large import. */
export const maxEntryBytes = 256 * 1024 * 1024

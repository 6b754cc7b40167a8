import type { ChangeSet } from '../change/change-set'
import type { Stamp } from '../kernel/stamp'
import type { Place } from './batch-content'

export interface HeldSet {
  readonly set: ChangeSet
  /** Characters of its JSON, or about as many. */
  readonly size: number
}

/** What this device holds of a territory. */
export interface Holdings {
  /** Keys (`setKey`, `extraKey`) of all of it. Whole sets are not to be read for it: their stamp is their key. */
  readonly keys: (isGone: (key: string) => boolean) => Promise<readonly string[]>
  /** Those that are not there are absent. */
  readonly sets: (stamps: readonly Stamp[]) => Promise<readonly HeldSet[]>
  readonly extras: (names: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>
  /** Where these records are drawn here; those that are not are absent. */
  readonly positions: (ids: ReadonlySet<string>) => Promise<ReadonlyMap<string, Place>>
  /** Those of the sets that are not held, or only in part. */
  readonly fresh: (sets: readonly ChangeSet[]) => Promise<readonly ChangeSet[]>
}

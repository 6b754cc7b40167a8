import type { TargetError } from './target-error'

/** Where a sync is. */
export type SyncPhase = 'listing' | 'reading' | 'keeping' | 'writing' | 'tidying'

export interface SyncProgress {
  readonly phase: SyncPhase
  /** Bytes while reading, change sets while writing; 0 of 0 where it cannot be told. */
  readonly done: number
  readonly total: number
}

/** What a sync did, whether or not it came to its end. */
export interface SyncReport<E extends { readonly kind: string }> {
  /** Change sets that were new here. */
  readonly received: number
  /** Change sets that were new there. */
  readonly sent: number
  readonly readBytes: number
  readonly writtenBytes: number
  /** Batches that are half-written, on their way, or spoilt: they are tried again next time. */
  readonly damaged: number
  /** Entries that are not CoTerr's. */
  readonly foreign: number
  /** Batches in clear in the folder of a territory that has a key: they are not read. */
  readonly plain: number
  /** Batches sealed with another key. */
  readonly otherKey: number
  /** Batches of a newer version. */
  readonly tooNew: number
  /** Change sets that the format cannot carry: they stay here. */
  readonly unsent: number
  /** Batches that were rid of what they said of erased records. */
  readonly scrubbed: number
  /** Batches of our own that were written as fewer. */
  readonly merged: number
  /** Why it did not come to its end; null where it did. */
  readonly problem: TargetError | E | null
}

/** The report of a sync that did nothing. */
export function emptyReport<E extends { readonly kind: string }>(
  problem: SyncReport<E>['problem'],
): SyncReport<E> {
  return { ...noCounts, problem }
}

/** What a sync that did nothing counted. */
export const noCounts: Omit<SyncReport<never>, 'problem'> = {
  ...{ received: 0, sent: 0, readBytes: 0, writtenBytes: 0 },
  ...{ damaged: 0, foreign: 0, plain: 0, otherKey: 0, tooNew: 0 },
  ...{ unsent: 0, scrubbed: 0, merged: 0 },
}

import type { Result } from '../kernel/result'
import { err, ok } from '../kernel/result'
import type { BatchStore } from './batch-store'
import type { BatchFault } from './sync-cache'
import type { SyncDesk } from './sync-desk'
import type { SyncPhase, SyncProgress, SyncReport } from './sync-report'
import { noCounts } from './sync-report'
import type { StopSignal } from './target'
import type { TargetError } from './target-error'

/** What a sync works with. */
export interface SyncParts<E extends { readonly kind: string }> {
  readonly store: BatchStore
  readonly desk: SyncDesk
  /** Takes what the desk was given into the territory; how many change sets were new. */
  readonly commit: () => Promise<Result<number, E>>
  readonly stop: StopSignal
  readonly tell: (progress: SyncProgress) => void
}

type Counts = {
  -readonly [Name in keyof Omit<SyncReport<never>, 'problem'>]: number
}

/** How a phase ended: null, or why nothing more can be done. */
export type PhaseEnd = Promise<TargetError | null>

/** One sync as it goes on: its parts, and what it did so far. */
export class SyncRun<E extends { readonly kind: string }> {
  readonly parts: SyncParts<E>
  readonly counts: Counts = { ...noCounts }

  constructor(parts: SyncParts<E>) {
    this.parts = parts
  }

  tell(phase: SyncPhase, done = 0, total = 0): void {
    this.parts.tell({ phase, done, total })
  }

  count(fault: BatchFault): void {
    if (fault === 'damaged') this.counts.damaged += 1
    else if (fault === 'other-key') this.counts.otherKey += 1
    else this.counts.tooNew += 1
  }

  /** The error of whoever was stopped; null while nobody is. */
  stopped(): TargetError | null {
    return this.parts.stop.aborted ? { kind: 'cancelled' } : null
  }

  report(problem: SyncReport<E>['problem']): SyncReport<E> {
    return { ...this.counts, problem }
  }

  /** Writes a batch that is about to replace others, and reads it back: only then may they go. */
  async writeSurely(lot: number, bytes: Uint8Array): Promise<Result<string, TargetError>> {
    const { store, desk, stop } = this.parts
    const written = await store.write(bytes, stop)
    if (!written.ok) return written
    this.counts.writtenBytes += written.value.bytes
    const back = await store.read(written.value.name, stop)
    if (!back.ok) return back
    if (back.value.kind !== 'whole' || !isSame(back.value.bytes, bytes)) {
      return err({ kind: 'target-lies', cause: 'what was written does not come back' })
    }
    this.counts.readBytes += written.value.bytes
    await desk.wrote(lot, written.value)
    return ok(written.value.name)
  }

  /** Removes own entries, once what replaces them was read back. */
  async remove(names: readonly string[]): PhaseEnd {
    const { store, desk, stop } = this.parts
    for (const name of names) {
      const removed = await store.remove(name, stop)
      if (!removed.ok) return removed.error
      await desk.removed([name])
    }
    return null
  }
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false
  return true
}

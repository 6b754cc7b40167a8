import type { LayoutInput, LayoutResult } from './layout-input'
import { layOutNetwork } from './lay-out-network'
import type { LayoutStep } from './layout-step'

/** How a long layout shares its thread with others. */
export interface LayoutPace {
  /** Milliseconds, from any beginning. */
  readonly now: () => number
  /** Lets other work of the thread (a cancellation among it) be done. */
  readonly pause: () => Promise<void>
  readonly onProgress: (step: LayoutStep) => void
  readonly isCancelled: () => boolean
  /** Whether somebody wants what stands, and no more. */
  readonly isStopped: () => boolean
}

/** A pause after so many milliseconds of work: shorter than the 50 that a person would feel. */
const sliceMs = 24

/**
 * Lays out in slices. Null where it was cancelled. How long slices are changes nothing in the result,
 * unless it is stopped: that gives what stands, parted and packed.
 */
export async function driveLayout(
  input: LayoutInput,
  pace: LayoutPace,
): Promise<LayoutResult | null> {
  const haste = { isOver: false }
  const work = layOutNetwork(input, haste)
  let sliceStart = pace.now()
  for (;;) {
    const step = work.next()
    if (step.done === true) return pace.isCancelled() ? null : step.value
    if (pace.now() - sliceStart < sliceMs) continue
    pace.onProgress(step.value)
    await pace.pause()
    if (pace.isCancelled()) return null
    haste.isOver = pace.isStopped()
    sliceStart = pace.now()
  }
}

import type { LayoutInput, LayoutResult } from './layout-input'
import { layOutNetwork } from './lay-out-network'

/** How a long layout shares its thread with others. */
export interface LayoutPace {
  /** Milliseconds, from any beginning. */
  readonly now: () => number
  /** Lets other work of the thread (a cancellation among it) be done. */
  readonly pause: () => Promise<void>
  readonly onProgress: (share: number) => void
  readonly isCancelled: () => boolean
}

/** A pause after so many milliseconds of work: shorter than the 50 that a person would feel. */
const sliceMs = 24

/** Lays out in slices. Null where it was cancelled. How long slices are changes nothing in the result. */
export async function driveLayout(
  input: LayoutInput,
  pace: LayoutPace,
): Promise<LayoutResult | null> {
  const work = layOutNetwork(input)
  let sliceStart = pace.now()
  for (;;) {
    const step = work.next()
    if (step.done === true) return pace.isCancelled() ? null : step.value
    if (pace.now() - sliceStart < sliceMs) continue
    pace.onProgress(step.value)
    await pace.pause()
    if (pace.isCancelled()) return null
    sliceStart = pace.now()
  }
}

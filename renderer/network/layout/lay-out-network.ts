import { layOutAfresh } from './lay-out-afresh'
import { layOutAnchored } from './lay-out-anchored'
import type { LayoutInput, LayoutResult } from './layout-input'
import { isKnown } from './layout-input'
import type { Haste, LayoutStep } from './layout-step'

/**
 * Positions for a network. Where the last picture holds most of it, that picture stays and what is new is
 * set into it; else it is laid out afresh, turned to lie like the last one. The same input gives the same
 * positions bit for bit, on every machine: no chance, no clock, and only arithmetic that the standard
 * defines to the last bit. A generator, so that the caller can show progress, pause, and make haste.
 */
export function* layOutNetwork(
  input: LayoutInput,
  haste: Haste,
): Generator<LayoutStep, LayoutResult> {
  let known = 0
  for (let node = 0; node < input.count; node++) if (isKnown(input, node)) known++
  if (known > 0 && 2 * known >= input.count) return yield* layOutAnchored(input, haste)
  return yield* layOutAfresh(input, haste)
}

/** Lays out without a pause. */
export function layOutAtOnce(input: LayoutInput): LayoutResult {
  const work = layOutNetwork(input, { isOver: false })
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

import { layOutAfresh } from './lay-out-afresh'
import { layOutAnchored } from './lay-out-anchored'
import type { LayoutInput, LayoutResult } from './layout-input'
import { isKnown } from './layout-input'

/**
 * Positions for a network. Where the last picture holds most of it, that picture stays and what is new is
 * set into it; else it is laid out afresh, turned to lie like the last one. The same input gives the same
 * positions bit for bit, on every machine: no chance, no clock, and only arithmetic that the standard
 * defines to the last bit. A generator, so that the caller can show progress, pause and stop: it yields
 * the share done.
 */
export function* layOutNetwork(input: LayoutInput): Generator<number, LayoutResult> {
  const nodes = [...input.seeds.keys()]
  const known = nodes.filter((node) => isKnown(input, node)).length
  if (known > 0 && 2 * known >= input.count) return yield* layOutAnchored(input)
  return yield* layOutAfresh(input)
}

/** Lays out without a pause. */
export function layOutAtOnce(input: LayoutInput): LayoutResult {
  const work = layOutNetwork(input)
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}

import { makeBodies } from '../layout/bodies'
import { separate } from '../layout/separate'
import type { Spot } from './arranged-network'
import { markGap } from './arranged-network'

/** Something round that must not overlap others: a mark, or an area of them. */
export interface Disc {
  readonly spot: Spot
  readonly radius: number
  readonly isFixed: boolean
}

/** Moves discs apart until none overlaps, fixed ones staying; writes to their spots. */
export function partDiscs(discs: readonly Disc[], rounds = 200, gap = markGap): void {
  const bodies = makeBodies(discs.length)
  for (const [index, { spot, isFixed }] of discs.entries()) {
    bodies.x[index] = spot.x
    bodies.y[index] = spot.y
    bodies.isFixed[index] = isFixed ? 1 : 0
  }
  separate(
    bodies,
    Float64Array.from(discs, ({ radius }) => radius + gap / 2),
    rounds,
  )
  for (const [index, { spot }] of discs.entries()) {
    spot.x = bodies.x[index] ?? 0
    spot.y = bodies.y[index] ?? 0
  }
}

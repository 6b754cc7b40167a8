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

/** Golden angle (Vogel 1979), and how far one try is from the next. */
const turn = Math.PI * (3 - Math.sqrt(5))
const step = 4
const mostTries = 4000

/** Whether a disc at a place touches none of the others. */
function isClear(discs: readonly Disc[], one: Disc, x: number, y: number): boolean {
  return discs.every((other) => {
    const dx = other.spot.x - x
    const dy = other.spot.y - y
    const apart = one.radius + other.radius
    return other === one || dx * dx + dy * dy >= apart * apart
  })
}

/** A free disc shut in between fixed ones cannot be pushed out: it goes to the nearest place with room. */
function freeShutIn(discs: readonly Disc[]): void {
  for (const disc of discs) {
    const { x, y } = disc.spot
    if (disc.isFixed || isClear(discs, disc, x, y)) continue
    for (let tries = 1; tries < mostTries; tries++) {
      const far = step * Math.sqrt(tries)
      disc.spot.x = x + far * Math.cos(tries * turn)
      disc.spot.y = y + far * Math.sin(tries * turn)
      if (isClear(discs, disc, disc.spot.x, disc.spot.y)) break
    }
  }
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
  if (discs.some(({ isFixed }) => isFixed)) freeShutIn(discs)
}

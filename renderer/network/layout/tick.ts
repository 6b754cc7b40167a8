import type { Bodies } from './bodies'
import type { Charge } from './charge-space'
import { pushCharge } from './charge'
import type { SpringLaw, Springs } from './springs'
import { pullSprings } from './springs'

/** Strength of the pull towards the centre, in both directions. */
const gravity = 0.05

/** What d3-force's velocityDecay 0.4 leaves of a speed. */
const kept = 0.6

/** One component under way: its bodies, its links, and where it is drawn to. */
export interface Motion {
  readonly bodies: Bodies
  readonly springs: Springs
  readonly law: SpringLaw
  readonly charge: Charge
  readonly centre: readonly [number, number]
}

/** Adds to the speeds what one tick of all forces gives. */
export function addForces({ bodies, springs, law, charge, centre }: Motion, alpha: number): void {
  const { x, y, vx, vy, count } = bodies
  pullSprings(bodies, springs, law, alpha)
  pushCharge(charge, bodies, alpha)
  const [cx, cy] = centre
  for (let i = 0; i < count; i++) {
    vx[i] = (vx[i] ?? 0) + (cx - (x[i] ?? 0)) * gravity * alpha
    vy[i] = (vy[i] ?? 0) + (cy - (y[i] ?? 0)) * gravity * alpha
  }
}

/** Moves the bodies by their speeds; fixed ones stay. */
export function move({ x, y, vx, vy, isFixed, count }: Bodies): void {
  for (let i = 0; i < count; i++) {
    if (isFixed[i] === 1) {
      vx[i] = 0
      vy[i] = 0
      continue
    }
    const nextVx = (vx[i] ?? 0) * kept
    const nextVy = (vy[i] ?? 0) * kept
    vx[i] = nextVx
    vy[i] = nextVy
    x[i] = (x[i] ?? 0) + nextVx
    y[i] = (y[i] ?? 0) + nextVy
  }
}

/** One tick at a given alpha: d3-force's way of moving, with its charge and gravity, and our springs. */
export function tick(motion: Motion, alpha: number): void {
  addForces(motion, alpha)
  move(motion.bodies)
}

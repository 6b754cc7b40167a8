import type { Bodies } from './bodies'
import { makeCharge } from './charge-space'
import type { Coarsening, Level } from './coarsen'
import { coarsen } from './coarsen'
import { spreadOf } from './hash-id'
import type { Haste, LayoutStep, Places } from './layout-step'
import { makeQuadtree } from './quadtree'
import { coarseLaw, fineLaw } from './springs'
import { tick } from './tick'

/** At this size a level is laid out from scratch. */
const coarsestSize = 24

/** How long a level is moved, and how hot it begins. Alpha falls by a constant factor a tick. */
export interface Schedule {
  readonly ticks: number
  readonly from: number
  readonly to: number
}

/** Alpha after each tick, falling evenly: `Math.pow` would differ between engines in the last bit. */
export function* alphas({ ticks, from, to }: Schedule): Generator<number> {
  for (let i = 0; i < ticks; i++) {
    const left = 1 - i / ticks
    yield to + (from - to) * left * left
  }
}

function scheduleOf(count: number, isCoarsest: boolean, isFinest: boolean): Schedule {
  if (isCoarsest) return { ticks: 300, from: 1, to: 0.01 }
  if (!isFinest) {
    const ticks = Math.round(Math.max(25, Math.min(60, 30_000 / count)))
    return { ticks, from: 1, to: 0.05 }
  }
  const ticks = Math.round(Math.max(20, Math.min(250, 200_000 / count)))
  return { ticks, from: 0.8, to: 0.005 }
}

/** Puts each body of the finer level round the place of its cluster, in a direction of its own. */
function unfold(
  fine: Bodies,
  { coarse, clusterOf }: Coarsening,
  from: Places,
  seeds: Uint32Array,
  { x, y }: Places,
): void {
  const { mass } = coarse.bodies
  for (let body = 0; body < fine.count; body++) {
    if (fine.isFixed[body] === 1) continue
    const cluster = clusterOf[body] ?? 0
    const [dx, dy] = spreadOf(seeds[body] ?? 0)
    const reach = 8 * Math.sqrt(mass[cluster] ?? 1)
    x[body] = (from.x[cluster] ?? 0) + dx * reach
    y[body] = (from.y[cluster] ?? 0) + dy * reach
  }
}

/** A coarse picture as one of the finer bodies. */
function unfolded(fine: Bodies, coarsening: Coarsening, from: Places, seeds: Uint32Array): Places {
  const places = { x: fine.x.slice(), y: fine.y.slice() }
  unfold(fine, coarsening, from, seeds, places)
  return places
}

function scatter(bodies: Bodies, centre: readonly [number, number], seeds: Uint32Array): void {
  const total = bodies.mass.reduce((sum, mass) => sum + mass, 0)
  const reach = 10 * Math.sqrt(total)
  for (let body = 0; body < bodies.count; body++) {
    if (bodies.isFixed[body] === 1) continue
    const [dx, dy] = spreadOf(seeds[body] ?? 0)
    bodies.x[body] = centre[0] + dx * reach
    bodies.y[body] = centre[1] + dy * reach
  }
}

/** A cluster's seed is that of its first body: independent of how many bodies there are. */
function seedsOf(clusterOf: Int32Array, seeds: Uint32Array, count: number): Uint32Array {
  const coarse = new Uint32Array(count)
  for (let body = clusterOf.length - 1; body >= 0; body--) {
    coarse[clusterOf[body] ?? 0] = seeds[body] ?? 0
  }
  return coarse
}

/**
 * Lays out one connected component, from a coarse picture to the whole one; fixed bodies keep their
 * place. `seeds`: a number by body, from its id. Yields after each tick.
 */
export function* settle(
  level: Level,
  centre: readonly [number, number],
  seeds: Uint32Array,
  haste: Haste,
  isFinest = true,
): Generator<LayoutStep, void> {
  const { bodies, springs } = level
  const smaller = bodies.count > coarsestSize ? coarsen(level) : undefined
  const isCoarsest = smaller === undefined || smaller.coarse.bodies.count > 0.9 * bodies.count
  if (isCoarsest) {
    scatter(bodies, centre, seeds)
  } else {
    const coarseSeeds = seedsOf(smaller.clusterOf, seeds, smaller.coarse.bodies.count)
    for (const step of settle(smaller.coarse, centre, coarseSeeds, haste, false)) {
      const places = (): Places => unfolded(bodies, smaller, step.places(), seeds)
      yield { share: step.share / 2, places }
    }
    unfold(bodies, smaller, smaller.coarse.bodies, seeds, bodies)
  }
  const law = isFinest ? fineLaw(bodies.count) : coarseLaw
  const motion = { bodies, springs, law, centre, charge: makeCharge(makeQuadtree(bodies.count)) }
  const schedule = scheduleOf(bodies.count, isCoarsest, isFinest)
  const places = (): Places => ({ x: bodies.x.slice(), y: bodies.y.slice() })
  let done = 0
  for (const alpha of alphas(schedule)) {
    if (haste.isOver) return
    tick(motion, alpha)
    done += 1
    const share = done / schedule.ticks
    yield { share: isCoarsest ? share : (1 + share) / 2, places }
  }
}

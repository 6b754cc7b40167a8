import { adjacencyOf, neighboursOf } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'
import { makeBodies } from './bodies'
import type { Springs } from './springs'
import { makeSprings } from './springs'

/** A star joins at most this many bodies: larger ones would hide their shape from the coarse level. */
const largestStar = 10

/** One level of detail: bodies and links, and which coarser body each belongs to. */
export interface Level {
  readonly bodies: Bodies
  readonly springs: Springs
}

export interface Coarsening {
  readonly coarse: Level
  /** By body of the finer level, its body at the coarse one. */
  readonly clusterOf: Int32Array
}

function starsOf(level: Level): { readonly clusterOf: Int32Array; readonly count: number } {
  const { count, mass } = level.bodies
  const adjacency = adjacencyOf({ count, ...level.springs })
  const degree = (body: number): number =>
    (adjacency.offsets[body + 1] ?? 0) - (adjacency.offsets[body] ?? 0)
  // Light bodies first, so that masses stay even; then those with many links, which make good centres.
  const order = Array.from({ length: count }, (_, body) => body).sort(
    (left, right) =>
      (mass[left] ?? 0) - (mass[right] ?? 0) || degree(right) - degree(left) || left - right,
  )
  const clusterOf = new Int32Array(count).fill(-1)
  let clusters = 0
  for (const centre of order) {
    if (clusterOf[centre] !== -1) continue
    const cluster = clusters++
    clusterOf[centre] = cluster
    let size = 1
    for (const neighbour of neighboursOf(adjacency, centre)) {
      if (size >= largestStar) break
      if (clusterOf[neighbour] !== -1) continue
      clusterOf[neighbour] = cluster
      size++
    }
  }
  return { clusterOf, count: clusters }
}

function joinBodies(fine: Bodies, clusterOf: Int32Array, count: number): Bodies {
  const bodies = makeBodies(count)
  const { mass, x, y, isFixed } = bodies
  mass.fill(0)
  const weight = new Float64Array(count)
  for (let body = 0; body < fine.count; body++) {
    const cluster = clusterOf[body] ?? 0
    mass[cluster] = (mass[cluster] ?? 0) + (fine.mass[body] ?? 0)
    if (fine.isFixed[body] === 1) isFixed[cluster] = 1
  }
  // A cluster that holds a fixed body stands where its fixed bodies are.
  for (let body = 0; body < fine.count; body++) {
    const cluster = clusterOf[body] ?? 0
    if (isFixed[cluster] !== fine.isFixed[body]) continue
    const part = fine.mass[body] ?? 0
    weight[cluster] = (weight[cluster] ?? 0) + part
    x[cluster] = (x[cluster] ?? 0) + part * (fine.x[body] ?? 0)
    y[cluster] = (y[cluster] ?? 0) + part * (fine.y[body] ?? 0)
  }
  for (let cluster = 0; cluster < count; cluster++) {
    x[cluster] = (x[cluster] ?? 0) / (weight[cluster] ?? 1)
    y[cluster] = (y[cluster] ?? 0) / (weight[cluster] ?? 1)
  }
  return bodies
}

/** How far a cluster of this mass reaches: bodies at rest stand some 20 units apart. */
function reachOf(mass: number): number {
  return mass > 1 ? 8 * Math.sqrt(mass) : 0
}

function joinSprings(fine: Level, clusterOf: Int32Array, coarse: Bodies): Springs {
  const { sources, targets, sourcePull, targetPull } = fine.springs
  const slotOf = new Map<number, number>()
  const joined = makeSprings(sources.length)
  const fineMass = fine.bodies.mass
  let used = 0
  for (let i = 0; i < sources.length; i++) {
    const s = clusterOf[sources[i] ?? 0] ?? 0
    const t = clusterOf[targets[i] ?? 0] ?? 0
    if (s === t) continue
    const isTurned = t < s
    const low = isTurned ? t : s
    const high = isTurned ? s : t
    const key = low * coarse.count + high
    let slot = slotOf.get(key)
    if (slot === undefined) {
      slot = used++
      slotOf.set(key, slot)
      joined.sources[slot] = low
      joined.targets[slot] = high
    }
    // A pull on one body of a cluster moves the cluster in proportion to the body's mass.
    const onSource =
      ((sourcePull[i] ?? 0) * (fineMass[sources[i] ?? 0] ?? 0)) / (coarse.mass[s] ?? 1)
    const onTarget =
      ((targetPull[i] ?? 0) * (fineMass[targets[i] ?? 0] ?? 0)) / (coarse.mass[t] ?? 1)
    joined.sourcePull[slot] = (joined.sourcePull[slot] ?? 0) + (isTurned ? onTarget : onSource)
    joined.targetPull[slot] = (joined.targetPull[slot] ?? 0) + (isTurned ? onSource : onTarget)
  }
  for (let slot = 0; slot < used; slot++) {
    const low = coarse.mass[joined.sources[slot] ?? 0] ?? 1
    const high = coarse.mass[joined.targets[slot] ?? 0] ?? 1
    joined.length[slot] = 30 + reachOf(low) + reachOf(high)
  }
  return {
    sources: joined.sources.slice(0, used),
    targets: joined.targets.slice(0, used),
    sourcePull: joined.sourcePull.slice(0, used),
    targetPull: joined.targetPull.slice(0, used),
    length: joined.length.slice(0, used),
  }
}

/**
 * The next coarser level: greedy stars (a body and its free neighbours) become one body each, whose
 * springs and mass make it move as its parts would together. Nothing depends on the order of the links
 * beyond what is given, nor on chance.
 */
export function coarsen(fine: Level): Coarsening {
  const { clusterOf, count } = starsOf(fine)
  const bodies = joinBodies(fine.bodies, clusterOf, count)
  return { coarse: { bodies, springs: joinSprings(fine, clusterOf, bodies) }, clusterOf }
}

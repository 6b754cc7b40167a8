import { adjacencyOf } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'
import { makeBodies } from './bodies'
import { joinSprings } from './join-springs'
import type { Springs } from './springs'

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

const bodyRange = 2 ** 21
const mostLinks = 2 ** 12 - 1

/**
 * Light bodies first, so that masses stay even; then those with many links, which make good centres;
 * then by number. One number says all three (20, 12 and 21 bits), since plain numbers are sorted fast.
 */
function starOrder({ count, mass }: Bodies, offsets: Int32Array): Float64Array {
  const keys = new Float64Array(count)
  for (let body = 0; body < count; body++) {
    const links = Math.min(mostLinks, (offsets[body + 1] ?? 0) - (offsets[body] ?? 0))
    keys[body] = ((mass[body] ?? 0) * (mostLinks + 1) + mostLinks - links) * bodyRange + body
  }
  return keys.sort()
}

function starsOf({ bodies, springs }: Level): { clusterOf: Int32Array; count: number } {
  const { offsets, neighbours } = adjacencyOf({ count: bodies.count, ...springs })
  const clusterOf = new Int32Array(bodies.count).fill(-1)
  const order = starOrder(bodies, offsets)
  let clusters = 0
  for (const key of order) {
    const centre = key % bodyRange
    if (clusterOf[centre] !== -1) continue
    const cluster = clusters++
    clusterOf[centre] = cluster
    let room = largestStar - 1
    const end = offsets[centre + 1] ?? 0
    for (let slot = offsets[centre] ?? 0; slot < end && room > 0; slot++) {
      const neighbour = neighbours[slot] ?? 0
      if (clusterOf[neighbour] !== -1) continue
      clusterOf[neighbour] = cluster
      room--
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

/**
 * The next coarser level: greedy stars (a body and its free neighbours) become one body each, whose
 * springs and mass make it move as its parts would together. Nothing depends on the order of the links
 * beyond what is given, nor on chance. At most two million bodies.
 */
export function coarsen(fine: Level): Coarsening {
  const { clusterOf, count } = starsOf(fine)
  const bodies = joinBodies(fine.bodies, clusterOf, count)
  return {
    coarse: { bodies, springs: joinSprings(fine.springs, fine.bodies, clusterOf, bodies) },
    clusterOf,
  }
}

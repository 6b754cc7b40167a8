import type { Adjacency } from '../../../shared/graph/adjacency'
import { neighboursOf } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'
import { makeBodies } from './bodies'
import { makeCharge } from './charge-space'
import type { LayoutInput } from './layout-input'
import { makeQuadtree } from './quadtree'
import { fineLaw, springsOf } from './springs'
import { addForces } from './tick'

/** A force by node, at alpha 1. */
export interface ForceField {
  readonly x: Float64Array
  readonly y: Float64Array
}

/** Speeds that one tick of all forces gives the chosen nodes, as if there were no others. */
function forcesAmong(input: LayoutInput, bodies: Bodies, nodes: readonly number[]): Bodies {
  const localOf = new Int32Array(input.count).fill(-1)
  const still = makeBodies(nodes.length)
  for (const [local, node] of nodes.entries()) {
    localOf[node] = local
    still.x[local] = bodies.x[node] ?? 0
    still.y[local] = bodies.y[node] ?? 0
  }
  const local = (ends: Int32Array, link: number): number => localOf[ends[link] ?? 0] ?? -1
  const links = [...input.sources.keys()].filter(
    (link) => local(input.sources, link) >= 0 && local(input.targets, link) >= 0,
  )
  const springs = springsOf({
    count: nodes.length,
    sources: Int32Array.from(links, (link) => local(input.sources, link)),
    targets: Int32Array.from(links, (link) => local(input.targets, link)),
  })
  const charge = makeCharge(makeQuadtree(nodes.length))
  addForces({ bodies: still, springs, law: fineLaw(input.count), charge, centre: [0, 0] }, 1)
  return still
}

/**
 * What the forces would do to the last picture as it stands. It is taken to be at rest (a component in
 * its row is, though others push it), so this is taken off again, and only what is new moves anything. A
 * new node is where its neighbours are, so what holds for them holds for it.
 */
export function restForces(
  input: LayoutInput,
  adjacency: Adjacency,
  bodies: Bodies,
  held: Float64Array,
): ForceField {
  const known = [...held.keys()].filter((node) => (held[node] ?? 0) > 0)
  const still = forcesAmong(input, bodies, known)
  const field = { x: new Float64Array(input.count), y: new Float64Array(input.count) }
  const isSet = new Uint8Array(input.count)
  for (const [local, node] of known.entries()) {
    field.x[node] = (still.vx[local] ?? 0) * (held[node] ?? 0)
    field.y[node] = (still.vy[local] ?? 0) * (held[node] ?? 0)
    isSet[node] = 1
  }
  let front = known
  while (front.length > 0) {
    const next: number[] = []
    for (const node of front) {
      for (const neighbour of neighboursOf(adjacency, node)) {
        if (isSet[neighbour] === 1) continue
        isSet[neighbour] = 1
        field.x[neighbour] = field.x[node] ?? 0
        field.y[neighbour] = field.y[node] ?? 0
        next.push(neighbour)
      }
    }
    front = next
  }
  return field
}

import type { Bodies } from './bodies'
import type { Places } from './layout-step'
import { separate } from './separate'

/** The last hairs of a dense crowd are not worth a wait. */
const rounds = 400

/**
 * A picture whose marks do not overlap, for radii other than those it was laid out with (marks sized by a
 * measure): each moves as little as that takes, and fixed ones stay. What has no position (NaN) keeps
 * none. The same input gives the same answer everywhere.
 */
export function spread(picture: {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly radii: Float64Array
  readonly isFixed: Uint8Array
}): Places {
  const placed = [...picture.x.keys()].filter((node) => !Number.isNaN(picture.x[node] ?? NaN))
  const pick = (values: Float64Array): Float64Array =>
    Float64Array.from(placed, (node) => values[node] ?? 0)
  const still = new Float64Array(placed.length)
  const bodies: Bodies = {
    count: placed.length,
    x: pick(picture.x),
    y: pick(picture.y),
    ...{ vx: still, vy: still, mass: still },
    isFixed: Uint8Array.from(placed, (node) => picture.isFixed[node] ?? 0),
  }
  separate(bodies, pick(picture.radii), rounds)
  const result = { x: picture.x.slice(), y: picture.y.slice() }
  for (const [local, node] of placed.entries()) {
    result.x[node] = bodies.x[local] ?? 0
    result.y[node] = bodies.y[local] ?? 0
  }
  return result
}

import type { Adjacency } from '../../../shared/graph/adjacency'
import { neighboursOf } from '../../../shared/graph/adjacency'
import type { Bodies } from './bodies'
import { spreadOf } from './hash-id'
import type { LayoutInput } from './layout-input'
import { linkLength } from './springs'

/** Distance between single nodes in their rows. */
const step = 40

/**
 * Gives new nodes with a path to placed ones a place to start from: the middle of their placed
 * neighbours, a little aside in a direction of their own. Marks them in `isPlaced`.
 */
export function placeByNeighbours(
  input: LayoutInput,
  adjacency: Adjacency,
  bodies: Bodies,
  isPlaced: Uint8Array,
): void {
  const placedBefore = (node: number): number[] =>
    [...neighboursOf(adjacency, node)].filter((neighbour) => isPlaced[neighbour] === 1)
  let waiting = [...isPlaced.keys()].filter((node) => isPlaced[node] === 0)
  for (;;) {
    const found = waiting
      .map((node) => ({ node, near: placedBefore(node) }))
      .filter(({ near }) => near.length > 0)
    if (found.length === 0) return
    for (const { node, near } of found) {
      const [dx, dy] = spreadOf(input.seeds[node] ?? 0)
      const mean = (values: Float64Array): number =>
        near.reduce((sum, neighbour) => sum + (values[neighbour] ?? 0), 0) / near.length
      bodies.x[node] = mean(bodies.x) + dx * linkLength
      bodies.y[node] = mean(bodies.y) + dy * linkLength
    }
    for (const { node } of found) isPlaced[node] = 1
    waiting = waiting.filter((node) => isPlaced[node] === 0)
  }
}

/**
 * Puts new single nodes at the end of the rows where single nodes stand, or in a row of their own under
 * everything. `singles` are all nodes without links.
 */
export function placeSingles(
  singles: readonly number[],
  bodies: Bodies,
  isPlaced: Uint8Array,
): void {
  const fresh = singles.filter((node) => isPlaced[node] === 0)
  if (fresh.length === 0) return
  const placed = [...isPlaced.keys()].filter((node) => isPlaced[node] === 1)
  const xs = placed.map((node) => bodies.x[node] ?? 0)
  const left = xs.reduce((least, x) => Math.min(least, x), Infinity)
  const right = xs.reduce((most, x) => Math.max(most, x), left + 10 * step)
  const bottom = placed.reduce((most, node) => Math.max(most, bodies.y[node] ?? 0), -Infinity)
  const lastRow = singles
    .filter((node) => isPlaced[node] === 1 && (bodies.y[node] ?? 0) > bottom - step / 2)
    .map((node) => bodies.x[node] ?? 0)
  let x = lastRow.reduce((most, each) => Math.max(most, each + step), left)
  let y = lastRow.length > 0 ? bottom : bottom + step
  for (const node of fresh) {
    if (x > right) {
      x = left
      y += step
    }
    bodies.x[node] = x
    bodies.y[node] = y
    isPlaced[node] = 1
    x += step
  }
}

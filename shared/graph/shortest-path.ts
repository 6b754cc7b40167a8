import type { Adjacency } from './adjacency'
import { neighboursOf } from './adjacency'

/** A way from one node to another with as few links as there can be. */
export interface ShortestPath {
  /** Both ends are among them, in order; one node where it leads to itself. */
  readonly nodes: readonly number[]
  /** How many ways of that length there are, as nodes; never more than `mostPaths`. */
  readonly count: number
}

/** More shortest paths than this are not counted: they double with each step. */
export const mostPaths = 1_000_001

interface Reached {
  /** Links from the start; -1 where it was not reached. */
  readonly distances: Int32Array
  /** Shortest ways from the start. */
  readonly ways: Float64Array
}

/** Breadth first, up to the level of `to`. Several links between two nodes are one step. */
function reach(adjacency: Adjacency, from: number, to: number): Reached {
  const distances = new Int32Array(adjacency.count).fill(-1)
  const ways = new Float64Array(adjacency.count)
  const cameFrom = new Int32Array(adjacency.count).fill(-1)
  distances[from] = 0
  ways[from] = 1
  const queue = [from]
  for (const node of queue) {
    const distance = distances[node] ?? 0
    const end = distances[to] ?? -1
    if (end >= 0 && distance >= end) break
    for (const next of neighboursOf(adjacency, node)) {
      if (cameFrom[next] === node) continue
      cameFrom[next] = node
      if (distances[next] === -1) {
        distances[next] = distance + 1
        queue.push(next)
      }
      if (distances[next] !== distance + 1) continue
      ways[next] = Math.min(mostPaths, (ways[next] ?? 0) + (ways[node] ?? 0))
    }
  }
  return { distances, ways }
}

/**
 * The shortest path between two nodes, links taken without direction or weight; null where there is none.
 * Of several the one whose nodes come first, read from its end: the same for the same network.
 */
export function shortestPath(adjacency: Adjacency, from: number, to: number): ShortestPath | null {
  const { distances, ways } = reach(adjacency, from, to)
  const length = distances[to] ?? -1
  if (length < 0) return null
  const nodes = [to]
  for (let at = to, left = length - 1; left >= 0; left -= 1) {
    let before = -1
    for (const node of neighboursOf(adjacency, at)) {
      if (distances[node] === left && (before < 0 || node < before)) before = node
    }
    at = before
    nodes.push(at)
  }
  return { nodes: nodes.toReversed(), count: ways[to] ?? 0 }
}

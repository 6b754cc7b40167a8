import type { Adjacency } from '../../../shared/graph/adjacency'
import { neighboursOf } from '../../../shared/graph/adjacency'
import type { LayoutInput } from './layout-input'
import { isKnown, isPinned } from './layout-input'

/** Bodies this many links away from anything new do not move at all. */
const farthest = 3

/** What holds the nodes of the last picture. */
export interface Hold {
  /** From 0 (new, or all its links are) to 1 (nothing about it changed). */
  readonly held: Float64Array
  /** Links to the nearest node that is not wholly held; `farthest` at most. */
  readonly distance: Uint8Array
}

function heldShare(input: LayoutInput, node: number, ties: number): number {
  if (isPinned(input, node)) return 1
  if (!isKnown(input, node)) return 0
  const known = input.knownTies[node] ?? 0
  return ties === 0 ? 1 : Math.min(1, known / ties)
}

/** How firmly each node is held: less where more of its links are new, and near such nodes. */
export function holdOf(input: LayoutInput, adjacency: Adjacency): Hold {
  const held = new Float64Array(input.count)
  const distance = new Uint8Array(input.count).fill(farthest)
  let front: number[] = []
  for (let node = 0; node < input.count; node++) {
    const ties = (adjacency.offsets[node + 1] ?? 0) - (adjacency.offsets[node] ?? 0)
    held[node] = heldShare(input, node, ties)
    if (held[node] === 1) continue
    distance[node] = 0
    front.push(node)
  }
  for (let steps = 1; steps < farthest; steps++) {
    const next: number[] = []
    for (const node of front) {
      for (const neighbour of neighboursOf(adjacency, node)) {
        if ((distance[neighbour] ?? 0) <= steps) continue
        distance[neighbour] = steps
        next.push(neighbour)
      }
    }
    front = next
  }
  return { held, distance }
}

/** Whether a node does not move at all. */
export function isFar(hold: Hold, node: number): boolean {
  return hold.distance[node] === farthest
}

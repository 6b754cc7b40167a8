import type { Adjacency } from './adjacency'
import { neighboursOf } from './adjacency'

/** Which component each node is in. Components are numbered from the largest; ties by their first node. */
export interface ConnectedComponents {
  readonly componentOf: Int32Array
  /** Nodes by component, each list in ascending order. */
  readonly members: readonly Int32Array[]
}

function reach(adjacency: Adjacency, start: number, seen: Uint8Array): Int32Array {
  const found = [start]
  seen[start] = 1
  for (const node of found) {
    for (const neighbour of neighboursOf(adjacency, node)) {
      if (seen[neighbour] === 1) continue
      seen[neighbour] = 1
      found.push(neighbour)
    }
  }
  return Int32Array.from(found).sort()
}

/** The connected components of a network, its links taken without direction. */
export function connectedComponents(adjacency: Adjacency): ConnectedComponents {
  const seen = new Uint8Array(adjacency.count)
  const members: Int32Array[] = []
  for (let node = 0; node < adjacency.count; node++) {
    if (seen[node] === 0) members.push(reach(adjacency, node, seen))
  }
  members.sort((left, right) => right.length - left.length || (left[0] ?? 0) - (right[0] ?? 0))
  const componentOf = new Int32Array(adjacency.count)
  for (const [component, nodes] of members.entries()) {
    for (const node of nodes) componentOf[node] = component
  }
  return { componentOf, members }
}

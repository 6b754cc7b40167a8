import type { Adjacency } from '../adjacency'
import { connectedComponents } from '../connected-components'

/** What holds a network together at one place only. */
export interface CutPoints {
  /**
   * By node: how many would lose their tie to the largest group that remains of its part, were it to
   * leave. 0 for a node that no one depends on.
   */
  readonly cutsOff: Float64Array
  /** Ends of the ties without which their part falls in two, two by two. */
  readonly bridges: readonly (readonly [number, number])[]
}

interface Walk {
  readonly entered: Int32Array
  /** The earliest entered node that a node's branch is tied to, its own way in apart. */
  readonly lowest: Int32Array
  readonly parent: Int32Array
  /** In the order in which they were entered. */
  readonly order: Int32Array
}

/** A depth-first walk over all parts, on a stack of its own: networks are deeper than the machine's. */
function walkDeep({ count, offsets, neighbours }: Adjacency): Walk {
  const entered = new Int32Array(count).fill(-1)
  const lowest = new Int32Array(count)
  const parent = new Int32Array(count).fill(-1)
  const order = new Int32Array(count)
  const next = offsets.slice(0, count)
  let turn = 0
  const enter = (node: number, from: number): void => {
    entered[node] = turn
    lowest[node] = turn
    parent[node] = from
    order[turn] = node
    turn += 1
  }
  for (let root = 0; root < count; root++) {
    if ((entered[root] ?? 0) >= 0) continue
    enter(root, -1)
    let node = root
    while (node >= 0) {
      const at = next[node] ?? 0
      const up = parent[node] ?? -1
      if (at < (offsets[node + 1] ?? 0)) {
        next[node] = at + 1
        const other = neighbours[at] ?? 0
        const met = entered[other] ?? -1
        if (met < 0) {
          enter(other, node)
          node = other
        } else if (other !== up) lowest[node] = Math.min(lowest[node] ?? 0, met)
      } else {
        if (up >= 0) lowest[up] = Math.min(lowest[up] ?? 0, lowest[node] ?? 0)
        node = up
      }
    }
  }
  return { entered, lowest, parent, order }
}

/** Articulation points and bridges (Hopcroft and Tarjan 1973) of a network without parallel ties. */
export function findCutPoints(adjacency: Adjacency): CutPoints {
  const { count } = adjacency
  const { entered, lowest, parent, order } = walkDeep(adjacency)
  const { componentOf, members } = connectedComponents(adjacency)
  const sizes = new Int32Array(count).fill(1)
  const apart = new Int32Array(count)
  const largest = new Int32Array(count)
  const bridges: [number, number][] = []
  for (let at = count - 1; at >= 0; at--) {
    const node = order[at] ?? 0
    const up = parent[node] ?? -1
    if (up < 0) continue
    const size = sizes[node] ?? 0
    sizes[up] = (sizes[up] ?? 0) + size
    if ((lowest[node] ?? 0) < (entered[up] ?? 0)) continue
    apart[up] = (apart[up] ?? 0) + size
    largest[up] = Math.max(largest[up] ?? 0, size)
    if ((lowest[node] ?? 0) > (entered[up] ?? 0)) bridges.push([up, node])
  }
  const cutsOff = Float64Array.from({ length: count }, (_, node) => {
    const others = (members[componentOf[node] ?? 0]?.length ?? 1) - 1
    const rest = others - (apart[node] ?? 0)
    return others - Math.max(rest, largest[node] ?? 0)
  })
  return { cutsOff, bridges }
}

/** Those whom a node's leaving parts from the largest group that remains of its part, in ascending order. */
export function cutOffBy(adjacency: Adjacency, node: number): readonly number[] {
  const seen = new Uint8Array(adjacency.count)
  seen[node] = 1
  const groups: number[][] = []
  const neighboursOf = (of: number): Int32Array =>
    adjacency.neighbours.subarray(adjacency.offsets[of] ?? 0, adjacency.offsets[of + 1] ?? 0)
  for (const start of neighboursOf(node)) {
    if (seen[start] === 1) continue
    seen[start] = 1
    const group = [start]
    for (const member of group) {
      for (const other of neighboursOf(member)) {
        if (seen[other] === 1) continue
        seen[other] = 1
        group.push(other)
      }
    }
    groups.push(group)
  }
  groups.sort((left, right) => right.length - left.length)
  return groups
    .slice(1)
    .flat()
    .sort((left, right) => left - right)
}

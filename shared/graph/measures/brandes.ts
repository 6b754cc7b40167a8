import type { Adjacency } from '../adjacency'
import type { TellShare } from './measure'

/**
 * How much of all shortest paths from `sources` leads over each node (Brandes 2001), each path counted
 * once a source: with every node as a source each pair counts twice. Forward, the ties that a node was
 * reached by are kept, so that going back reads those alone.
 */
export function shortestPathShares(
  { count, offsets, neighbours }: Adjacency,
  sources: Int32Array,
  tell: TellShare = () => undefined,
): Float64Array {
  const total = new Float64Array(count)
  const distance = new Int32Array(count).fill(-1)
  const paths = new Float64Array(count)
  const dependency = new Float64Array(count)
  const queue = new Int32Array(count)
  // The nodes before a node stand where its neighbours stand in the adjacency: there are never more.
  const before = new Int32Array(neighbours.length)
  const beforeEnd = new Int32Array(count)
  const step = Math.max(1, Math.floor(sources.length / 200))
  for (let turn = 0; turn < sources.length; turn++) {
    if (turn % step === 0) tell(turn / sources.length)
    const source = sources[turn] ?? 0
    let head = 0
    let tail = 1
    queue[0] = source
    distance[source] = 0
    paths[source] = 1
    beforeEnd[source] = offsets[source] ?? 0
    while (head < tail) {
      const node = queue[head++] ?? 0
      const far = (distance[node] ?? 0) + 1
      const ways = paths[node] ?? 0
      const end = offsets[node + 1] ?? 0
      for (let at = offsets[node] ?? 0; at < end; at++) {
        const next = neighbours[at] ?? 0
        const known = distance[next] ?? 0
        if (known < 0) {
          distance[next] = far
          queue[tail++] = next
          paths[next] = ways
          const slot = offsets[next] ?? 0
          before[slot] = node
          beforeEnd[next] = slot + 1
        } else if (known === far) {
          paths[next] = (paths[next] ?? 0) + ways
          before[beforeEnd[next] ?? 0] = node
          beforeEnd[next] = (beforeEnd[next] ?? 0) + 1
        }
      }
    }
    for (let at = tail - 1; at > 0; at--) {
      const node = queue[at] ?? 0
      const lent = dependency[node] ?? 0
      const share = (1 + lent) / (paths[node] ?? 0)
      const end = beforeEnd[node] ?? 0
      for (let slot = offsets[node] ?? 0; slot < end; slot++) {
        const earlier = before[slot] ?? 0
        dependency[earlier] = (dependency[earlier] ?? 0) + (paths[earlier] ?? 0) * share
      }
      total[node] = (total[node] ?? 0) + lent
      dependency[node] = 0
      distance[node] = -1
    }
    dependency[source] = 0
    distance[source] = -1
  }
  tell(1)
  return total
}

import type { Adjacency } from '../adjacency'
import type { TellShare } from './measure'

/** How many searches go together: one bit each of a whole number. */
const lanes = 32

/** Nodes by their distance from the sources: who is reached at a step, and by which searches. */
class Steps {
  readonly nodes: Int32Array
  readonly masks: Int32Array
  /** Where each step starts in `nodes`; the last one ends where the next would start. */
  readonly starts: number[] = []
  size = 0

  constructor(count: number) {
    this.nodes = new Int32Array(count * lanes)
    this.masks = new Int32Array(count * lanes)
  }
}

/**
 * Brandes' algorithm (2001) for 32 sources at a time: what a node is reached by is told by one bit each (Then
 * et al. 2014), so that ties are read once for all, and the values of a node for all of them lie side by side.
 */
class JointPaths {
  /** By node, how much of all shortest paths led over it so far. */
  readonly total: Float64Array
  readonly #adjacency: Adjacency
  readonly #steps: Steps
  readonly #seen: Int32Array
  /** Of the step at hand: which searches reach a node. Zero between steps. */
  readonly #here: Int32Array
  /** By node and search: how many shortest paths lead there. */
  readonly #paths: Float64Array
  /** By node and search: what the nodes behind it lend it. */
  readonly #lent: Float64Array
  readonly #factor = new Float64Array(lanes)

  constructor(adjacency: Adjacency) {
    const { count } = adjacency
    this.#adjacency = adjacency
    this.total = new Float64Array(count)
    this.#steps = new Steps(count)
    this.#seen = new Int32Array(count)
    this.#here = new Int32Array(count)
    this.#paths = new Float64Array(count * lanes)
    this.#lent = new Float64Array(count * lanes)
  }

  /** Adds the paths from up to 32 sources. */
  from(sources: Int32Array): void {
    const steps = this.#steps
    this.#seen.fill(0)
    steps.size = 0
    steps.starts.length = 0
    for (const [lane, source] of sources.entries()) {
      steps.nodes[steps.size] = source
      steps.masks[steps.size] = 1 << lane
      steps.size += 1
      this.#seen[source] = (this.#seen[source] ?? 0) | (1 << lane)
      this.#paths[source * lanes + lane] = 1
    }
    let start = 0
    while (start < steps.size) {
      steps.starts.push(start)
      const end = steps.size
      this.#goOn(start, end)
      start = end
    }
    steps.starts.push(steps.size)
    for (let step = steps.starts.length - 2; step > 0; step--) this.#goBack(step)
    for (const [lane, source] of sources.entries()) {
      this.#paths[source * lanes + lane] = 0
      this.#lent[source * lanes + lane] = 0
    }
  }

  /** From the nodes of one step to those of the next. */
  #goOn(start: number, end: number): void {
    const { offsets, neighbours } = this.#adjacency
    const { nodes, masks } = this.#steps
    const seen = this.#seen
    const here = this.#here
    const paths = this.#paths
    let size = end
    for (let at = start; at < end; at++) {
      const node = nodes[at] ?? 0
      const mask = masks[at] ?? 0
      const from = node * lanes
      const last = offsets[node + 1] ?? 0
      for (let arc = offsets[node] ?? 0; arc < last; arc++) {
        const other = neighbours[arc] ?? 0
        let fresh = mask & ~(seen[other] ?? 0)
        if (fresh === 0) continue
        const known = here[other] ?? 0
        if (known === 0) nodes[size++] = other
        here[other] = known | fresh
        const to = other * lanes
        while (fresh !== 0) {
          const lane = 31 - Math.clz32(fresh)
          fresh ^= 1 << lane
          paths[to + lane] = (paths[to + lane] ?? 0) + (paths[from + lane] ?? 0)
        }
      }
    }
    for (let at = end; at < size; at++) {
      const node = nodes[at] ?? 0
      const mask = here[node] ?? 0
      masks[at] = mask
      seen[node] = (seen[node] ?? 0) | mask
      here[node] = 0
    }
    this.#steps.size = size
  }

  /** From the nodes of one step to those before them: each lends what leads over it, by its paths. */
  #goBack(step: number): void {
    const { offsets, neighbours } = this.#adjacency
    const { nodes, masks, starts } = this.#steps
    const here = this.#here
    const paths = this.#paths
    const lent = this.#lent
    const factor = this.#factor
    const before = starts[step - 1] ?? 0
    const start = starts[step] ?? 0
    const end = starts[step + 1] ?? 0
    for (let at = before; at < start; at++)
      here[nodes[at] ?? 0] = (here[nodes[at] ?? 0] ?? 0) | (masks[at] ?? 0)
    for (let at = start; at < end; at++) {
      const node = nodes[at] ?? 0
      const mask = masks[at] ?? 0
      const from = node * lanes
      let sum = 0
      for (let rest = mask; rest !== 0;) {
        const lane = 31 - Math.clz32(rest)
        rest ^= 1 << lane
        const own = lent[from + lane] ?? 0
        sum += own
        factor[lane] = (1 + own) / (paths[from + lane] ?? 1)
        lent[from + lane] = 0
        paths[from + lane] = 0
      }
      this.total[node] = (this.total[node] ?? 0) + sum
      const last = offsets[node + 1] ?? 0
      for (let arc = offsets[node] ?? 0; arc < last; arc++) {
        const other = neighbours[arc] ?? 0
        const to = other * lanes
        for (let both = mask & (here[other] ?? 0); both !== 0;) {
          const lane = 31 - Math.clz32(both)
          both ^= 1 << lane
          const share = (paths[to + lane] ?? 0) * (factor[lane] ?? 0)
          lent[to + lane] = (lent[to + lane] ?? 0) + share
        }
      }
    }
    for (let at = before; at < start; at++) here[nodes[at] ?? 0] = 0
  }
}

/** Nodes as a walk over the network meets them: those near each other are searched from together. */
function walkOrder({ count, offsets, neighbours }: Adjacency): Int32Array {
  const place = new Int32Array(count).fill(-1)
  const order = new Int32Array(count)
  let size = 0
  const meet = (node: number): void => {
    if (place[node] !== -1) return
    place[node] = size
    order[size] = node
    size += 1
  }
  let head = 0
  for (let start = 0; start < count; start++) {
    meet(start)
    for (; head < size; head++) {
      const node = order[head] ?? 0
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
        meet(neighbours[at] ?? 0)
      }
    }
  }
  return place
}

/**
 * By node, how much of all shortest paths from `sources` leads over it, each pair of ends counting once a
 * source: with every node as a source each pair counts twice.
 */
export function shortestPathShares(
  adjacency: Adjacency,
  sources: Int32Array,
  tell: TellShare = () => undefined,
): Float64Array {
  const place = walkOrder(adjacency)
  const ordered = sources.slice().sort((one, other) => (place[one] ?? 0) - (place[other] ?? 0))
  const paths = new JointPaths(adjacency)
  for (let first = 0; first < ordered.length; first += lanes) {
    tell(first / ordered.length)
    paths.from(ordered.subarray(first, first + lanes))
  }
  tell(1)
  return paths.total
}

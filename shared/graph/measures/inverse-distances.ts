import type { Adjacency } from '../adjacency'

/** How many searches go together: one bit each of a whole number. */
const lanes = 32

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Searches from up to 32 nodes at once (Then et al. 2014). */
class JointSearch {
  readonly #adjacency: Adjacency
  readonly #sums: Float64Array
  readonly #seen: Int32Array
  /** By node, which searches reached it in the last step; zero for all that are not in `#active`. */
  #front: Int32Array
  #next: Int32Array
  #active: Int32Array
  #reached: Int32Array

  constructor(adjacency: Adjacency, sums: Float64Array) {
    const { count } = adjacency
    this.#adjacency = adjacency
    this.#sums = sums
    this.#seen = new Int32Array(count)
    this.#front = new Int32Array(count)
    this.#next = new Int32Array(count)
    this.#active = new Int32Array(count)
    this.#reached = new Int32Array(count)
  }

  /** Adds to every node's sum 1/distance from each of the nodes from `first` up to `last`. */
  from(first: number, last: number): void {
    this.#seen.fill(0)
    const all = last - first === lanes ? -1 : (1 << (last - first)) - 1
    for (let node = first; node < last; node++) {
      this.#active[node - first] = node
      this.#seen[node] = 1 << (node - first)
      this.#front[node] = 1 << (node - first)
    }
    let size = last - first
    for (let distance = 1; size > 0; distance++) {
      const isWide = size * 8 > this.#adjacency.count
      const before = size
      size = isWide ? this.#pull(all, distance) : this.#push(size, distance)
      for (let at = 0; at < before; at++) this.#front[this.#active[at] ?? 0] = 0
      ;[this.#front, this.#next] = [this.#next, this.#front]
      ;[this.#active, this.#reached] = [this.#reached, this.#active]
    }
  }

  /** Each node asks its neighbours: the quicker way where most of them have news. */
  #pull(all: number, distance: number): number {
    const { count, offsets, neighbours } = this.#adjacency
    const seen = this.#seen
    const front = this.#front
    const next = this.#next
    const reached = this.#reached
    const sums = this.#sums
    let size = 0
    let end = 0
    for (let node = 0; node < count; node++) {
      let at = end
      end = offsets[node + 1] ?? 0
      const known = seen[node] ?? 0
      if (known === all) continue
      let arriving = 0
      for (; at < end; at++) arriving |= front[neighbours[at] ?? 0] ?? 0
      const fresh = arriving & ~known
      if (fresh === 0) continue
      next[node] = fresh
      seen[node] = known | fresh
      reached[size++] = node
      sums[node] = (sums[node] ?? 0) + bitsIn(fresh) / distance
    }
    return size
  }

  /** Each node with news tells its neighbours. */
  #push(active: number, distance: number): number {
    const { offsets, neighbours } = this.#adjacency
    const next = this.#next
    const reached = this.#reached
    let touched = 0
    for (let at = 0; at < active; at++) {
      const node = this.#active[at] ?? 0
      const bits = this.#front[node] ?? 0
      const end = offsets[node + 1] ?? 0
      for (let arc = offsets[node] ?? 0; arc < end; arc++) {
        const other = neighbours[arc] ?? 0
        const known = next[other] ?? 0
        if (known === 0) reached[touched++] = other
        next[other] = known | bits
      }
    }
    let size = 0
    for (let at = 0; at < touched; at++) {
      const node = reached[at] ?? 0
      const known = this.#seen[node] ?? 0
      const fresh = (next[node] ?? 0) & ~known
      next[node] = fresh
      if (fresh === 0) continue
      this.#seen[node] = known | fresh
      reached[size++] = node
      this.#sums[node] = (this.#sums[node] ?? 0) + bitsIn(fresh) / distance
    }
    return size
  }
}

/**
 * By node, the sum of 1/distance to all others that a path leads to. Distances have no direction here, so
 * what reaches a node counts for it.
 */
export function inverseDistances(adjacency: Adjacency): Float64Array {
  const { count } = adjacency
  const sums = new Float64Array(count)
  const search = new JointSearch(adjacency, sums)
  for (let first = 0; first < count; first += lanes) {
    search.from(first, Math.min(count, first + lanes))
  }
  return sums
}

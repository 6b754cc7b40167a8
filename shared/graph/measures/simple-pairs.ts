/** Pairs of nodes, each there once with all that ties it added up, and no node with itself. */
export interface SimplePairs {
  readonly count: number
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly weights: Float64Array
}

/** Where the pairs of each lower end start, once they are laid side by side. */
function offsetsByLower(count: number, lower: Int32Array): Int32Array {
  const offsets = new Int32Array(count + 1)
  for (const node of lower) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1
  for (let node = 0; node < count; node++) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0)
  }
  return offsets
}

/** Makes one of all links between the same two nodes, in time linear in the links. */
export function simplePairs({ count, sources, targets, weights }: SimplePairs): SimplePairs {
  const lower = sources.map((source, link) => Math.min(source, targets[link] ?? 0))
  const offsets = offsetsByLower(count, lower)
  const next = offsets.slice(0, count)
  const order = new Int32Array(lower.length)
  lower.forEach((node, link) => {
    const slot = next[node] ?? 0
    order[slot] = link
    next[node] = slot + 1
  })
  const found = {
    sources: new Int32Array(lower.length),
    targets: new Int32Array(lower.length),
    weights: new Float64Array(lower.length),
  }
  // By upper end, where its pair with the lower end at hand stands: valid from `first` on.
  const slotOf = new Int32Array(count).fill(-1)
  let size = 0
  for (let node = 0; node < count; node++) {
    const first = size
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++) {
      const link = order[at] ?? 0
      const upper = Math.max(sources[link] ?? 0, targets[link] ?? 0)
      if (upper === node) continue
      let slot = slotOf[upper] ?? -1
      if (slot < first) {
        slot = size
        size += 1
        slotOf[upper] = slot
        found.sources[slot] = node
        found.targets[slot] = upper
      }
      found.weights[slot] = (found.weights[slot] ?? 0) + (weights[link] ?? 1)
    }
  }
  return {
    count,
    sources: found.sources.slice(0, size),
    targets: found.targets.slice(0, size),
    weights: found.weights.slice(0, size),
  }
}

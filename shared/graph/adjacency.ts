/** Links as pairs of node indexes, flat: what measures and layouts work on. */
export interface LinkEnds {
  /** How many nodes there are. */
  readonly count: number
  readonly sources: Int32Array
  readonly targets: Int32Array
}

/** Neighbours of node `i`: `neighbours[offsets[i]]` up to `neighbours[offsets[i + 1] - 1]`. */
export interface Adjacency {
  readonly count: number
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
}

/** Flattens the links of a network. */
export function linkEnds(network: {
  readonly nodes: readonly unknown[]
  readonly links: readonly { readonly source: number; readonly target: number }[]
}): LinkEnds {
  return {
    count: network.nodes.length,
    sources: Int32Array.from(network.links, (link) => link.source),
    targets: Int32Array.from(network.links, (link) => link.target),
  }
}

/** Each node's neighbours, in the order of the links; two nodes with two links are twice neighbours. */
export function adjacencyOf({ count, sources, targets }: LinkEnds): Adjacency {
  const offsets = new Int32Array(count + 1)
  for (const end of sources) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1
  for (const end of targets) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1
  for (let i = 0; i < count; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0)
  const neighbours = new Int32Array(sources.length * 2)
  const next = offsets.slice(0, count)
  const put = (at: number, neighbour: number): void => {
    const slot = next[at] ?? 0
    neighbours[slot] = neighbour
    next[at] = slot + 1
  }
  for (let link = 0; link < sources.length; link++) {
    const source = sources[link] ?? 0
    const target = targets[link] ?? 0
    put(source, target)
    put(target, source)
  }
  return { count, offsets, neighbours }
}

/** The neighbours of one node, a view without copy. */
export function neighboursOf(adjacency: Adjacency, node: number): Int32Array {
  const { offsets, neighbours } = adjacency
  return neighbours.subarray(offsets[node] ?? 0, offsets[node + 1] ?? 0)
}

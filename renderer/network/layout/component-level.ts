import { makeBodies } from './bodies'
import type { Level } from './coarsen'
import type { LayoutInput } from './layout-input'
import { isPinned } from './layout-input'
import { springsOf } from './springs'

/** A part of the network, its nodes numbered from 0 in the order of `nodes`. */
export interface Part {
  readonly nodes: Int32Array
  readonly level: Level
  readonly seeds: Uint32Array
  readonly radii: Float64Array
}

/** Links by the part that both their ends are in; -1 in `partOf` leaves a node out. */
export function linksByPart(
  input: LayoutInput,
  partOf: Int32Array,
  partCount: number,
): readonly (readonly number[])[] {
  const links: number[][] = Array.from({ length: partCount }, () => [])
  for (let link = 0; link < input.sources.length; link++) {
    const part = partOf[input.sources[link] ?? 0] ?? -1
    if (part !== -1 && part === partOf[input.targets[link] ?? 0]) links[part]?.push(link)
  }
  return links
}

/** The bodies and springs of one part; nodes that a person put somewhere are fixed there. */
export function partOfNetwork(
  input: LayoutInput,
  nodes: Int32Array,
  links: readonly number[],
  localOf: Int32Array,
): Part {
  nodes.forEach((node, local) => {
    localOf[node] = local
  })
  const localEnd = (ends: Int32Array) =>
    Int32Array.from(links, (link) => localOf[ends[link] ?? 0] ?? 0)
  const bodies = makeBodies(nodes.length)
  nodes.forEach((node, local) => {
    if (!isPinned(input, node)) return
    bodies.isFixed[local] = 1
    bodies.x[local] = input.pinnedX[node] ?? 0
    bodies.y[local] = input.pinnedY[node] ?? 0
  })
  const springs = springsOf({
    count: nodes.length,
    sources: localEnd(input.sources),
    targets: localEnd(input.targets),
  })
  return {
    nodes,
    level: { bodies, springs },
    seeds: Uint32Array.from(nodes, (node) => input.seeds[node] ?? 0),
    radii: Float64Array.from(nodes, (node) => input.radii[node] ?? 0),
  }
}

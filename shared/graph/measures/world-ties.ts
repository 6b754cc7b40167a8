import type { MeasureGround } from './measure-ground'

/** Tied pairs of actors by the worlds of both, and how many actors each world has. */
export interface WorldTies {
  readonly sizes: Int32Array
  /** `ties[w * worlds + v]`: pairs between worlds w and v, the same read either way. */
  readonly ties: Float64Array
}

export function worldTies({ ties: { worldOf, worlds }, actors }: MeasureGround): WorldTies {
  const width = worlds.length
  const sizes = new Int32Array(width)
  const ties = new Float64Array(width * width)
  const world = (actor: number): number => worldOf[actors.nodeOf[actor] ?? 0] ?? -1
  for (let actor = 0; actor < actors.nodeOf.length; actor++) {
    const of = world(actor)
    sizes[of] = (sizes[of] ?? 0) + 1
  }
  const add = (from: number, to: number): void => {
    ties[from * width + to] = (ties[from * width + to] ?? 0) + 1
  }
  actors.pairs.sources.forEach((source, pair) => {
    const from = world(source)
    const to = world(actors.pairs.targets[pair] ?? 0)
    add(from, to)
    if (from !== to) add(to, from)
  })
  return { sizes, ties }
}

/** How many pairs there could be between two worlds, or within one. */
export function possibleTies(sizes: Int32Array, one: number, other: number): number {
  const size = sizes[one] ?? 0
  return one === other ? (size * (size - 1)) / 2 : size * (sizes[other] ?? 0)
}

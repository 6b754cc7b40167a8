import type { Adjacency } from '../../shared/graph/adjacency'
import { adjacencyOf, neighboursOf } from '../../shared/graph/adjacency'
import type { Scene } from './scene/scene'

/** Ways through the picture without a pointer. */
export type Direction = 'left' | 'right' | 'up' | 'down'

const unit: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
}

/** The best mark that way: near, and not too far aside. Null where none lies within 60 degrees of it. */
function nearest(
  scene: Scene,
  from: number,
  among: Iterable<number>,
  way: Direction,
): number | null {
  const [ux, uy] = unit[way]
  let best: number | null = null
  let least = Infinity
  for (const mark of among) {
    if (mark === from) continue
    const dx = (scene.x[mark] ?? 0) - (scene.x[from] ?? 0)
    const dy = (scene.y[mark] ?? 0) - (scene.y[from] ?? 0)
    const along = dx * ux + dy * uy
    const distance = Math.sqrt(dx * dx + dy * dy)
    if (along < 0.5 * distance || along <= 0) continue
    // Distance, and up to three times as much for what lies aside.
    const cost = distance * (1 + 2 * (1 - along / distance))
    if (cost >= least) continue
    best = mark
    least = cost
  }
  return best
}

/** Where an arrow key leads: to the nearest neighbour that way, or, on free ground, to the nearest mark. */
export interface Walk {
  readonly toNeighbour: (from: number, way: Direction) => number | null
  readonly toAny: (from: number, way: Direction) => number | null
  /** The mark after this one (or before, by -1) in the order of their ties, round and round. */
  readonly next: (from: number | null, step: 1 | -1) => number | null
}

/** What it needs is made when it is first asked. */
export function makeWalk(scene: Scene): Walk {
  const count = scene.ids.length
  let adjacency: Adjacency | null = null
  let ranks: Int32Array | null = null
  const around = (mark: number): Int32Array => {
    adjacency ??= adjacencyOf({ count, sources: scene.tieSource, targets: scene.tieTarget })
    return neighboursOf(adjacency, mark)
  }
  const rankOf = (mark: number): number => {
    if (ranks === null) {
      ranks = new Int32Array(count)
      for (let rank = 0; rank < count; rank++) ranks[scene.priority[rank] ?? 0] = rank
    }
    return ranks[mark] ?? 0
  }
  return {
    toNeighbour: (from, way) => nearest(scene, from, around(from), way),
    toAny: (from, way) => nearest(scene, from, scene.ids.keys(), way),
    next: (from, step) => {
      if (count === 0) return null
      const rank = from === null ? (step === 1 ? -1 : count) : rankOf(from)
      return scene.priority[(rank + step + count) % count] ?? null
    },
  }
}

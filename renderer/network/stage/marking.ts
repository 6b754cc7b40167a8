import type { DrawnScene } from './drawn-scene'
import type { Part } from './draw-marked'

/** What is chosen and pointed out, by id. */
export interface Marking {
  readonly chosen: ReadonlySet<string>
  /** A path, or those found: these marks, and all ties between the two of each pair. */
  readonly highlight: {
    readonly nodes: readonly string[]
    readonly ties: readonly (readonly [string, string])[]
  } | null
  /** Whether a hand goes round marks wherever it presses. */
  readonly isLassoOn: boolean
  /** Marks stay where they stand: an arrangement says where, and no hand. */
  readonly areFixed?: boolean
}

export const nothingMarked: Marking = { chosen: new Set(), highlight: null, isLassoOn: false }

/** The same in the scene that is drawn; what is not in it is left out. */
export interface MarkedIndexes {
  readonly selected: readonly number[]
  readonly highlight: Part | null
}

function partOf(
  { scene, indexOf }: DrawnScene,
  { nodes, ties }: NonNullable<Marking['highlight']>,
) {
  const count = scene.ids.length
  const pairs = new Set<number>()
  for (const [one, other] of ties) {
    const [from, to] = [indexOf.get(one), indexOf.get(other)]
    if (from !== undefined && to !== undefined) pairs.add(from * count + to).add(to * count + from)
  }
  const isIn = (tie: number): boolean =>
    pairs.has((scene.tieSource[tie] ?? 0) * count + (scene.tieTarget[tie] ?? 0))
  return {
    marks: nodes.flatMap((id) => indexOf.get(id) ?? []),
    ties: pairs.size === 0 ? [] : [...scene.tieSource.keys()].filter(isIn),
  }
}

export function markedIn(drawn: DrawnScene | null, marking: Marking): MarkedIndexes {
  if (drawn === null) return { selected: [], highlight: null }
  const selected = Array.from(marking.chosen).flatMap((id) => drawn.indexOf.get(id) ?? [])
  const highlight = marking.highlight === null ? null : partOf(drawn, marking.highlight)
  return { selected, highlight }
}

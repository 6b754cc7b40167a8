import type { Adjacency } from './adjacency'
import { neighboursOf } from './adjacency'

/** The nodes that both are linked to, ascending; neither of the two is among them. */
export function commonNeighbours(
  adjacency: Adjacency,
  one: number,
  other: number,
): readonly number[] {
  const near = new Set(neighboursOf(adjacency, one))
  const both = new Set(neighboursOf(adjacency, other).filter((node) => near.has(node)))
  both.delete(one)
  both.delete(other)
  return [...both].sort((left, right) => left - right)
}

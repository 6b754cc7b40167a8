import { compareIds } from '../graph/derive-nodes'
import type { Challenge } from '../model/challenge'

/** Challenges, the gravest first, then by title and id: as the blind spots list them. */
export function challengesInOrder(
  challenges: ReadonlyMap<string, Challenge>,
): readonly Challenge[] {
  return [...challenges.values()].sort(
    (left, right) =>
      (right.severity ?? 0) - (left.severity ?? 0) ||
      compareIds(left.title ?? '', right.title ?? '') ||
      compareIds(left.id, right.id),
  )
}

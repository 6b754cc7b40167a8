import { compareIds } from '../derive-nodes'
import type { BlindSpot } from './blind-spot'
import { findingsOf } from './blind-spot'

/** Challenges that no alliance answers, the gravest first. */
export const challengesWithoutAlliance: BlindSpot = {
  id: 'challenge-without-alliance',
  find: ({ input, challenges }) => {
    const answered = new Set(
      [...input.alliances.values()].flatMap((alliance) => alliance.challenges ?? []),
    )
    const open = [...challenges.values()].filter(({ id }) => !answered.has(id))
    open.sort(
      (left, right) =>
        (right.severity ?? 0) - (left.severity ?? 0) ||
        compareIds(left.title ?? '', right.title ?? '') ||
        compareIds(left.id, right.id),
    )
    return findingsOf(open.map(({ id }) => ({ kind: 'challenge-without-alliance', challenge: id })))
  },
}

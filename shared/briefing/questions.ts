import type { BriefingQuestion } from '../model/briefing-question'
import { inOrder } from '../model/in-order'

/**
 * The four questions that CoTerr proposes, in its order: ids of `briefingQuestion`. Their wording stands in the
 * texts (`outline.proposals`) and is said to be CoTerr's own: the four of Le RAMEAU were not found
 * (`reference/domain.md` 1.1).
 */
export const questionIds = ['question-1', 'question-2', 'question-3', 'question-4'] as const

export type QuestionId = (typeof questionIds)[number]

export function isProposedQuestion(id: string): id is QuestionId {
  return (questionIds as readonly string[]).includes(id)
}

/** All questions in their order, also those that nobody has touched yet: without `title`, CoTerr's wording holds. */
export function questionsOf(
  records: ReadonlyMap<string, BriefingQuestion>,
): readonly BriefingQuestion[] {
  const proposed = questionIds.map((id, index) => ({ id, order: index + 1, ...records.get(id) }))
  const others = [...records.values()].filter(({ id }) => !isProposedQuestion(id))
  return inOrder([...proposed, ...others])
}

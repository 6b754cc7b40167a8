import { lastDay } from '../graph/partial-date'
import type { Event } from '../model/event'

/** How the next action of an event stands: late, to do by a date, to do some day, or done. */
export type ActionState = 'overdue' | 'due' | 'undated' | 'done'

/** The states, what presses first. */
export const actionStates = ['overdue', 'due', 'undated', 'done'] as const

/**
 * How the next action of an event stands on the day `today` (`2026-11-23`); null where there is none. One that
 * is for a month or a year is late once all of it is over.
 */
export function actionState(
  event: Pick<Event, 'nextAction' | 'nextActionOn' | 'isNextActionDone'>,
  today: string,
): ActionState | null {
  const { nextAction = '', nextActionOn, isNextActionDone = false } = event
  if (nextAction === '') return null
  if (isNextActionDone) return 'done'
  if (nextActionOn === undefined) return 'undated'
  return lastDay(nextActionOn) < today ? 'overdue' : 'due'
}

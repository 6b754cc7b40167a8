import type { ActionState } from '../../../shared/briefing/next-action'
import { actionState, actionStates } from '../../../shared/briefing/next-action'
import type { Event } from '../../../shared/model/event'

/** The next actions that stand alike, in the order in which they are to be done. */
export interface ActionGroup {
  readonly state: ActionState
  readonly events: readonly Event[]
}

function orderOf({ nextActionOn = '', on = '', id }: Event): string {
  return `${nextActionOn.padEnd(10, '~')} ${on} ${id}`
}

/**
 * The next actions of events by how they stand on the day `today`, the soonest first, those done from the
 * latest. `held` are those that stay where they were, so that nothing moves away under the hand.
 */
export function actionGroups(
  events: Iterable<Event>,
  today: string,
  held: ReadonlyMap<string, ActionState>,
): readonly ActionGroup[] {
  const byState = new Map<ActionState, Event[]>(actionStates.map((state) => [state, []]))
  for (const event of events) {
    const state = actionState(event, today)
    if (state !== null) byState.get(held.get(event.id) ?? state)?.push(event)
  }
  return [...byState]
    .filter(([, found]) => found.length > 0)
    .map(([state, found]) => {
      found.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      return { state, events: state === 'done' ? found.toReversed() : found }
    })
}

/** How many actions are still to be done. */
export function countToDo(events: Iterable<Event>, today: string): number {
  let count = 0
  for (const event of events) {
    const state = actionState(event, today)
    if (state !== null && state !== 'done') count += 1
  }
  return count
}

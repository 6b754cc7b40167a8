import { compareIds } from '../graph/derive-nodes'
import { lastDay } from '../graph/partial-date'
import type { BriefingInput } from './briefing-input'
import type { BriefingFacts } from './facts'
import { actionState } from './next-action'
import { recordRef } from './record-refs'

/** After every date. */
const undated = '~'

/** Events with a next action that is not done, the earliest due first, undated last, then by id. */
export function nextActions({ tables, today }: BriefingInput): BriefingFacts['nextActions'] {
  return [...tables.event.values()]
    .map((event) => ({
      event,
      state: actionState(event, today),
      due: event.nextActionOn === undefined ? undated : lastDay(event.nextActionOn),
    }))
    .filter(({ state }) => state !== null && state !== 'done')
    .sort(
      (left, right) => compareIds(left.due, right.due) || compareIds(left.event.id, right.event.id),
    )
    .map(({ event, state }) => ({
      event: recordRef('event', event.id),
      isOverdue: state === 'overdue',
    }))
}

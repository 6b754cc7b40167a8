import { describe, expect, it } from 'vitest'
import { actionGroups, countToDo } from '../../../../renderer/ui/events/action-groups'
import type { Event } from '../../../../shared/model/event'

const today = '2026-11-23'

const events: readonly Event[] = [
  { id: 'someday', nextAction: 'Voir' },
  { id: 'soon', nextAction: 'Voir', nextActionOn: '2026-12-01' },
  { id: 'month', nextAction: 'Voir', nextActionOn: '2026-12' },
  { id: 'late', nextAction: 'Voir', nextActionOn: '2026-01-05' },
  { id: 'later', nextAction: 'Voir', nextActionOn: '2025-12' },
  { id: 'old', nextAction: 'Voir', nextActionOn: '2026-01', isNextActionDone: true },
  { id: 'new', nextAction: 'Voir', nextActionOn: '2026-02', isNextActionDone: true },
  { id: 'plain', title: 'Sans suite' },
]

function told(held: ReadonlyMap<string, 'overdue'> = new Map()): readonly string[] {
  return actionGroups(events, today, held).map(
    ({ state, events: found }) => `${state}: ${found.map(({ id }) => id).join(' ')}`,
  )
}

describe('actionGroups', () => {
  it('gives what presses first, the soonest first, and what was done from the latest', () => {
    expect(told()).toEqual([
      'overdue: later late',
      'due: soon month',
      'undated: someday',
      'done: new old',
    ])
  })

  it('leaves an action where it stood while it is said to be done', () => {
    expect(told(new Map([['old', 'overdue']]))[0]).toBe('overdue: later late old')
  })

  it('counts what is still to be done', () => {
    expect(countToDo(events, today)).toBe(5)
  })
})

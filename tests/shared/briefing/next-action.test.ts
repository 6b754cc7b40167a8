import { describe, expect, it } from 'vitest'
import { actionState } from '../../../shared/briefing/next-action'

const today = '2026-11-23'

function stateFor(nextActionOn: string | undefined, isNextActionDone = false): string | null {
  const on = nextActionOn === undefined ? {} : { nextActionOn }
  return actionState({ nextAction: 'Rappeler', isNextActionDone, ...on }, today)
}

describe('actionState', () => {
  it('is late from the day after the one it was for', () => {
    expect(stateFor('2026-11-22')).toBe('overdue')
    expect(stateFor('2026-11-23')).toBe('due')
    expect(stateFor('2026-11-24')).toBe('due')
  })

  it('is late only once all of the month or the year it was for is over', () => {
    expect(stateFor('2026-11')).toBe('due')
    expect(stateFor('2026-10')).toBe('overdue')
    expect(stateFor('2026')).toBe('due')
    expect(stateFor('2025')).toBe('overdue')
  })

  it('is done whatever its date, and to be done some day without one', () => {
    expect(stateFor('2020', true)).toBe('done')
    expect(stateFor(undefined)).toBe('undated')
  })

  it('is nothing where no action is written', () => {
    expect(actionState({ nextActionOn: '2020' }, today)).toBeNull()
    expect(actionState({ nextAction: '', isNextActionDone: true }, today)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import type { TargetActivity, TargetState } from '../../../../renderer/ui/sync/target-state'
import { overallState, targetState } from '../../../../renderer/ui/sync/target-state'
import { emptyReport } from '../../../../shared/sync/sync-report'

const calm: TargetActivity = {
  phase: null,
  progress: null,
  lastSuccess: 1000,
  report: null,
  toSend: 0,
}
const open = { hasSecret: true }

describe('how a target stands', () => {
  it.each<readonly [string, Partial<TargetActivity>, boolean, TargetState]>([
    ['exchanged', {}, true, { kind: 'done', at: 1000 }],
    ['never exchanged', { lastSuccess: null }, true, { kind: 'never' }],
    ['behind', { toSend: 3 }, true, { kind: 'to-send', count: 3 }],
    [
      'exchanging, whatever the last time was',
      { phase: 'reading', progress: 0.5, report: emptyReport({ kind: 'target-login' }) },
      true,
      { kind: 'syncing', phase: 'reading', progress: 0.5 },
    ],
    ['without its secret', {}, false, { kind: 'secret' }],
    [
      'asked for a secret',
      { report: emptyReport({ kind: 'target-secret' }) },
      true,
      { kind: 'secret' },
    ],
    ['sealed', { report: emptyReport({ kind: 'target-sealed' }) }, true, { kind: 'sealed' }],
    [
      'not there',
      { report: emptyReport({ kind: 'target-unreachable', cause: 'ENOENT' }) },
      true,
      { kind: 'away' },
    ],
    ['stopped', { report: emptyReport({ kind: 'cancelled' }) }, true, { kind: 'stopped' }],
    [
      'full',
      { report: emptyReport({ kind: 'target-full' }), toSend: 2 },
      true,
      { kind: 'failed', error: { kind: 'target-full' } },
    ],
  ])('is told: %s', (_, part, hasSecret, state) => {
    expect(targetState({ hasSecret }, { ...calm, ...part })).toEqual(state)
  })

  it('is told in one line: under way first, then the newest that is up to date, then what hinders', () => {
    const states = (...all: readonly TargetState[]) =>
      overallState(all.map((state, target) => ({ target, state })))?.target ?? null
    const done = targetState(open, calm)
    const syncing: TargetState = { kind: 'syncing', phase: 'writing', progress: null }
    expect(states()).toBeNull()
    expect(states({ kind: 'never' }, { kind: 'away' })).toBe(1)
    expect(states({ kind: 'away' }, done)).toBe(1)
    expect(states(done, { kind: 'done', at: 2000 }, { kind: 'sealed' })).toBe(1)
    expect(states(done, syncing)).toBe(1)
    expect(states({ kind: 'to-send', count: 1 }, { kind: 'secret' })).toBe(1)
  })
})

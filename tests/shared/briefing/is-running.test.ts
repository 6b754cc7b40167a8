import { describe, expect, it } from 'vitest'
import { yearItBegins, yearItIsOver } from '../../../shared/briefing/fractional-year'
import { isRunning } from '../../../shared/briefing/is-running'

const today = '2026-11-23'

describe('whether an alliance is active', () => {
  it.each([
    [{ stage: 'active' }, true],
    [{ stage: 'evaluee' }, true],
    [{ stage: 'essaimage', startOn: '2020' }, true],
    [{ stage: 'active', startOn: '2027' }, false],
    [{ stage: 'active', startOn: '2026-11-23' }, true],
    [{ stage: 'active', endOn: '2026-10' }, false],
    [{ stage: 'active', endOn: '2026-11' }, true],
    [{ stage: 'active', endOn: '2026-11-22' }, false],
    [{ stage: 'active', endOn: '2026' }, true],
    [{ stage: 'idee', startOn: '2020' }, false],
    [{ stage: 'formalisee', startOn: '2020' }, false],
    [{ stage: 'suspendue', startOn: '2020' }, false],
    [{ stage: 'terminee' }, false],
    [{ startOn: '2020' }, true],
    [{ startOn: '2026' }, true],
    [{ startOn: '2020', endOn: '2025' }, false],
    [{ endOn: '2030' }, false],
    [{ stage: 'a_nous', startOn: '2020' }, true],
    [{ stage: 'a_nous' }, false],
    [{}, false],
  ])('%j: %s', (alliance, isActive) => {
    expect(isRunning(alliance, today)).toBe(isActive)
  })
})

describe('a date in years', () => {
  it('begins with its first day and is over after its last', () => {
    expect(yearItBegins('2015')).toBe(2015)
    expect(yearItIsOver('2015')).toBe(2016)
    expect(yearItBegins('2016-03')).toBeCloseTo(2016 + 60 / 366, 12)
    expect(yearItIsOver('2015-02')).toBeCloseTo(2015 + 59 / 365, 12)
    expect(yearItIsOver('2016-12-31')).toBe(2017)
    expect(yearItBegins('2015-02-31')).toBeCloseTo(2015 + 58 / 365, 12)
  })
})

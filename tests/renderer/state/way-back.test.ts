import { describe, expect, it } from 'vitest'
import type { SetSaying, ValueSaying } from '../../../shared/change/history-of'
import { isPresentValue, wayBackOf } from '../../../renderer/state/way-back'

const value = (rest: Partial<ValueSaying>): ValueSaying => ({
  kind: 'value',
  field: 'acronym',
  after: ['B'],
  before: ['A'],
  isForgotten: false,
  beside: [],
  ...rest,
})
const set = (rest: Partial<SetSaying>): SetSaying => ({
  kind: 'set',
  field: 'tags',
  added: ['eau'],
  gone: ['sol'],
  after: ['bois', 'eau'],
  disputed: [],
  isForgotten: false,
  ...rest,
})
const latest = { isLatest: true, isFirst: false }
const older = { isLatest: false, isFirst: false }

describe('the way back from a history', () => {
  it('leads to a value that the field no longer has', () => {
    expect(wayBackOf('actor', value({}), 'C', older)).toEqual({ value: 'B', isBefore: false })
    expect(wayBackOf('actor', set({}), ['bois'], older)).toEqual({
      value: ['bois', 'eau'],
      isBefore: false,
    })
  })

  it('leads to what stood before, beside what the field says now', () => {
    expect(wayBackOf('actor', value({}), 'B', latest)).toEqual({ value: 'A', isBefore: true })
    expect(wayBackOf('actor', value({ before: [] }), 'B', latest)).toEqual({
      value: null,
      isBefore: true,
    })
    expect(wayBackOf('actor', set({}), ['bois', 'eau'], latest)).toEqual({
      value: ['bois', 'sol'],
      isBefore: true,
    })
  })

  it('leads nowhere where it would change nothing, or nothing is known', () => {
    expect(wayBackOf('actor', value({}), 'B', older)).toBeNull()
    expect(
      wayBackOf('actor', value({ before: [] }), 'B', { isLatest: true, isFirst: true }),
    ).toBeNull()
    expect(wayBackOf('actor', value({ before: ['A', 'Z'] }), 'B', latest)).toBeNull()
    expect(wayBackOf('actor', value({ before: [], isForgotten: true }), 'B', latest)).toBeNull()
    expect(wayBackOf('actor', value({ after: [], before: ['A'] }), null, older)).toBeNull()
    // Of a set whose past was let go, what it was then is not known.
    expect(wayBackOf('actor', set({ isForgotten: true }), ['bois'], older)).toBeNull()
  })

  it('leads to no record without a name, nor to a field that no form shows', () => {
    expect(wayBackOf('actor', value({ field: 'name', after: [] }), 'B', older)).toBeNull()
    expect(wayBackOf('actor', value({ field: 'future' }), 'C', older)).toBeNull()
    expect(wayBackOf('actor', set({ field: 'sameAs' }), null, older)).toBeNull()
  })

  it('knows that an empty set and a field of which nothing is said are the same', () => {
    expect(isPresentValue(set({ after: [] }), null)).toBe(true)
    expect(isPresentValue(value({ after: [] }), null)).toBe(true)
    expect(isPresentValue(value({ after: ['A', 'B'] }), 'B')).toBe(true)
  })
})

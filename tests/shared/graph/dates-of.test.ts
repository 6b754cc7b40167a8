import { describe, expect, it } from 'vitest'
import { datesOf } from '../../../shared/graph/dates-of'
import { inputOf } from './input-of'

describe('the dates of a network', () => {
  it('are gone through by year, from the first to the last that a record has', () => {
    const input = inputOf({
      actors: { a: { createdOn: '2012-03-01' }, b: {} },
      alliances: { X: { startOn: '2015', endOn: '2018-02' } },
      memberships: [
        { id: '1', actor: 'a', alliance: 'X', since: '2016' },
        { id: '2', actor: 'b', alliance: 'X' },
      ],
    })
    expect(datesOf(input)).toEqual({
      stops: ['2012', '2013', '2014', '2015', '2016', '2017', '2018'],
      unit: 'year',
      undatedTies: 1,
      ties: 2,
    })
  })

  it('are gone through by month where they are within four years', () => {
    const input = inputOf({
      memberships: [{ id: '1', actor: 'a', alliance: 'X', since: '2023-11', until: '2024-02-15' }],
    })
    expect(datesOf(input).stops).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(datesOf(input).unit).toBe('month')
  })

  it('are years where nobody said more', () => {
    const input = inputOf({
      relations: [{ id: 'r', from: 'a', to: 'b', since: '2023', until: '2024' }],
    })
    expect(datesOf(input).stops).toEqual(['2023', '2024'])
  })

  it('are none where no record has one', () => {
    const found = datesOf(inputOf({ members: { X: 'a b' } }))
    expect(found).toEqual({ stops: [], unit: 'year', undatedTies: 2, ties: 2 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatPartialDate,
  parsePartialDate,
} from '../../../../renderer/ui/fields/partial-date-text'
import { partialDatePattern } from '../../../../shared/model/field'

function read(text: string): string | null | undefined {
  const parsed = parsePartialDate(text)
  return parsed.ok ? parsed.value : undefined
}

describe('a date as people type it', () => {
  it.each([
    ['2015', '2015'],
    ['03/2015', '2015-03'],
    ['3/2015', '2015-03'],
    ['21/03/2015', '2015-03-21'],
    ['21.3.2015', '2015-03-21'],
    ['21 03 2015', '2015-03-21'],
    ['2015-03', '2015-03'],
    ['2015-03-21', '2015-03-21'],
    ['mars 2015', '2015-03'],
    ['21 mars 2015', '2015-03-21'],
    ['1er août 2015', '2015-08-01'],
    ['DÉCEMBRE 2015', '2015-12'],
    ['juin 2015', '2015-06'],
    ['juillet 2015', '2015-07'],
    ['21 May 2015', '2015-05-21'],
    [' 29/02/2016 ', '2016-02-29'],
    ['', null],
    ['  ', null],
  ])('reads %j as %j', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it.each(['03/15', '15', '35/03/2015', '21/13/2015', '29/02/2015', '31/04/2015', 'hier', '0215'])(
    'does not guess at %j',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )

  it('reads back every stored date as it is shown', () => {
    const year = fc.integer({ min: 1000, max: 2999 }).map(String)
    const two = (max: number) =>
      fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'))
    const date = fc.oneof(
      year,
      fc.tuple(year, two(12)).map((parts) => parts.join('-')),
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
    )
    fc.assert(fc.property(date, (stored) => read(formatPartialDate(stored)) === stored))
  })

  it('never gives a date that the record would refuse', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = read(text)
        return date === undefined || date === null || partialDatePattern.test(date)
      }),
    )
  })
})

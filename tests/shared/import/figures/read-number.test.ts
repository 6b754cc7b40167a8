import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../../shared/import/figures/read-number'

describe('a number as tables write it', () => {
  it.each([
    ['12 345,6', 12345.6, ''],
    ['12\u202f345,6 %', 12345.6, '%'],
    ['-0,7\u00a0%', -0.7, '%'],
    ['−3', -3, ''],
    ['+1,5', 1.5, ''],
    ['1.234.567', 1234567, ''],
    ['1,234,567', 1234567, ''],
    ['1.234,5', 1234.5, ''],
    ['1,234.5', 1234.5, ''],
    ['12,345', 12.345, ''],
    ['1’815 logements', 1815, 'logements'],
    ['24 min', 24, 'min'],
    ['0', 0, ''],
    ['5 €', 5, '€'],
  ])('reads %s', (text, value, unit) => {
    expect(readNumber(text)).toEqual({ value, unit })
  })

  it.each([
    '',
    'n.d.',
    '12/05/2024',
    '2019-2023',
    '1.2.3',
    '12,34,5',
    'environ 12',
    '…',
    '1.234.56,7',
  ])('does not take %s for one', (text) => {
    expect(readNumber(text)).toBeNull()
  })

  it('reads back what French and English write', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom('fr', 'en'),
        (cents, language) => {
          const value = cents / 100
          const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value)
          expect(readNumber(text)?.value).toBe(value === 0 ? 0 : value)
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from '../../../../renderer/ui/fields/number-text'

describe('a number as people type it', () => {
  it.each([
    ['12500', 12_500],
    ['12 500', 12_500],
    ['12\u202f500,5', 12_500.5],
    ['12500.5', 12_500.5],
    ['-3', -3],
    ['', null],
  ])('reads %j as %j', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value })
  })

  it.each(['douze', '12,5,3', '1e9', '--1'])('does not guess at %j', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, error: { kind: 'not-a-number' } })
  })

  it('reads back what French writes', () => {
    for (const value of [0, 7, 1234, 1_234_567, 0.5, -12.25]) {
      expect(parseNumber(formatNumber(value, 'fr'))).toEqual({ ok: true, value })
    }
  })
})
